package ruleoflaw.inspection.veto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Proposes vetoes and takes proposals back. */
@ApplicationScoped
@Transactional
public class VetoService {
    private final VetoProposals proposals;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    VetoService(VetoProposals proposals, Outbox outbox, Caller caller, Clock clock) {
        this.proposals = proposals;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<VetoView> list(@Nullable UUID unit, @Nullable Integer year, PageRequest page) {
        return Page.of(
                proposals.matching(unit, year, page), page, view -> view.id().value());
    }

    VetoView show(VetoProposalId id) {
        return proposals.get(id).view();
    }

    public void propose(Falsification found) {
        var proposal = new VetoProposal(found, caller.subject(), LocalDate.now(clock));
        proposals.persist(proposal);
        outbox.add(proposal.proposed());
    }

    VetoView retract(VetoProposalId id, long version, String reason) {
        var proposal = proposals.get(id);
        proposal.mustBeAt(version);
        outbox.add(proposal.retract(reason));
        return proposal.view();
    }
}
