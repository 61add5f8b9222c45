package ruleoflaw.inspection.tip;

import static ruleoflaw.inspection.TipProblem.TIP_CANNOT_MERGE;
import static ruleoflaw.inspection.TipProblem.TIP_FINDING_DOES_NOT_FIT;
import static ruleoflaw.inspection.TipProblem.TIP_NEEDS_FACTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import ruleoflaw.inspection.deadline.MatterStatus;
import ruleoflaw.inspection.finding.FindingIntake;
import ruleoflaw.inspection.tip.content.TipContentService;
import ruleoflaw.inspection.tip.term.TipTerms;

/** Sends a tip where it belongs: to another organ, to another tip, back to its sender, or into the list of problems. */
@ApplicationScoped
@Transactional
class TipRoutingService {
    private final Tips tips;
    private final TipContentService contents;
    private final FindingIntake findings;
    private final TipTerms terms;
    private final Clock clock;

    TipRoutingService(Tips tips, TipContentService contents, FindingIntake findings, TipTerms terms, Clock clock) {
        this.tips = tips;
        this.contents = contents;
        this.findings = findings;
        this.terms = terms;
        this.clock = clock;
    }

    TipView transfer(TipId id, long version, TipSteps.TransferTip request) {
        var tip = at(id, version);
        tip.transfer(request.organ(), request.reason(), LocalDate.now(clock));
        return closed(tip, MatterStatus.TRANSFERRED);
    }

    TipView receiptOfOrgan(TipId id, long version, TipSteps.OrganReceipt request) {
        var tip = at(id, version);
        tip.receiptOfOrgan(request.number());
        return flushed(tip);
    }

    TipView merge(TipId id, long version, TipSteps.MergeTip request) {
        var tip = at(id, version);
        var other = tips.get(request.into());
        if (other.id().equals(id) || other.status() == TipStatus.MERGED) {
            throw TIP_CANNOT_MERGE.because().at("/into");
        }
        tip.merge(other, LocalDate.now(clock));
        return closed(tip, MatterStatus.WITHDRAWN);
    }

    TipView refuse(TipId id, long version, TipSteps.RefuseTip request) {
        var tip = at(id, version);
        tip.refuse(request.reason(), LocalDate.now(clock));
        return closed(tip, MatterStatus.DONE);
    }

    TipView convert(TipId id, long version, TipSteps.ConvertTip request) {
        if ((request.findingId() == null) == (request.facts() == null)) {
            throw TIP_NEEDS_FACTS.because().at("/facts");
        }
        var tip = at(id, version);
        tip.convert(request.facts() == null ? standing(id, request) : recorded(id, request.facts()));
        return flushed(tip);
    }

    private UUID standing(TipId id, TipSteps.ConvertTip request) {
        var finding = Objects.requireNonNull(request.findingId());
        if (!findings.isFromTip(finding) || tips.hasConvertedTo(finding.value())) {
            throw TIP_FINDING_DOES_NOT_FIT.because().at("/findingId");
        }
        contents.mustBeRewritten(id, "/findingId", findings.wording(finding).toArray(String[]::new));
        return finding.value();
    }

    private UUID recorded(TipId id, TipSteps.Facts facts) {
        var description = Objects.requireNonNullElse(facts.description(), "");
        contents.mustBeRewritten(id, "/facts", facts.title(), description);
        return findings.fromTip(facts.unitId(), facts.foundOn(), facts.title(), facts.description(), facts.severity())
                .value();
    }

    private Tip at(TipId id, long version) {
        var tip = tips.get(id);
        tip.mustBeAt(version);
        return tip;
    }

    private TipView closed(Tip tip, MatterStatus how) {
        terms.closed(tip.id(), tip.isAccepted(), how, LocalDate.now(clock));
        return flushed(tip);
    }

    private TipView flushed(Tip tip) {
        tips.flush();
        return tip.view();
    }
}
