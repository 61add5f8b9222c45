package ruleoflaw.assessment.veto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Opens veto cases, hears the unit, and lets an approver decide. */
@ApplicationScoped
@Transactional
class VetoService {
    private final VetoCases cases;
    private final VetoOpening opening;
    private final VetoPolicy policy;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    VetoService(VetoCases cases, VetoOpening opening, VetoPolicy policy, Outbox outbox, Caller caller, Clock clock) {
        this.cases = cases;
        this.opening = opening;
        this.policy = policy;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<VetoView> list(VetoFilter filter, PageRequest page) {
        return Page.of(
                cases.matching(filter, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    VetoView show(VetoId id) {
        return reached(id).view();
    }

    VetoView propose(ProposeVeto proposed) {
        policy.mustBeKept(proposed.files());
        return opening.propose(proposed, caller.subject()).view();
    }

    VetoView hear(VetoId id, long version, StateCase said) {
        var veto = reached(id);
        veto.mustBeAt(version);
        policy.mustBeKept(said.files());
        veto.hear(said, today());
        cases.flush();
        return veto.view();
    }

    VetoView recordSilence(VetoId id, long version) {
        var veto = reached(id);
        veto.mustBeAt(version);
        veto.recordSilence(today());
        cases.flush();
        return veto.view();
    }

    VetoView confirm(VetoId id, long version, DecideVeto decision) {
        var veto = reached(id);
        veto.mustBeAt(version);
        policy.mustBeImpartial(veto);
        outbox.add(veto.confirm(decision, caller.subject(), today()));
        return veto.view();
    }

    VetoView drop(VetoId id, long version, String why) {
        var veto = reached(id);
        veto.mustBeAt(version);
        policy.mustBeImpartial(veto);
        outbox.add(veto.drop(why, caller.subject(), today()));
        return veto.view();
    }

    private VetoCase reached(VetoId id) {
        var veto = cases.get(id);
        caller.mustReach(veto.unitId());
        return veto;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
