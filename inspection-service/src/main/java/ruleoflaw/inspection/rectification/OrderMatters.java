package ruleoflaw.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import ruleoflaw.inspection.deadline.Deadlines;
import ruleoflaw.inspection.deadline.MatterRef;
import ruleoflaw.inspection.deadline.MatterStatus;
import ruleoflaw.inspection.deadline.OpenMatter;
import ruleoflaw.inspection.finding.Finding;
import ruleoflaw.inspection.finding.FindingId;
import ruleoflaw.inspection.finding.FindingSource;
import ruleoflaw.inspection.finding.Findings;
import ruleoflaw.inspection.ladder.MatterKind;

/** Tells the deadline engine what becomes of an order; an order by a review opinion has a ladder of its own. */
@ApplicationScoped
class OrderMatters {
    private final Deadlines deadlines;
    private final Findings findings;

    OrderMatters(Deadlines deadlines, Findings findings) {
        this.deadlines = deadlines;
        this.findings = findings;
    }

    void issued(RectificationOrder order, Finding finding) {
        deadlines.open(new OpenMatter(
                ref(order, finding),
                order.unitId(),
                finding.year(),
                finding.title(),
                order.deadline(),
                finding.roundId()));
    }

    void submitted(RectificationOrder order, LocalDate on) {
        deadlines.report(ref(order), on);
    }

    void sentBack(RectificationOrder order, LocalDate on) {
        deadlines.sendBack(ref(order), on);
    }

    void ended(RectificationOrder order, MatterStatus how, LocalDate on) {
        deadlines.end(ref(order), how, on);
    }

    /** No day counts until the office has set a new deadline. */
    void reopened(RectificationOrder order) {
        deadlines.reopen(ref(order));
    }

    private MatterRef ref(RectificationOrder order) {
        return ref(order, findings.get(new FindingId(order.findingId())));
    }

    private static MatterRef ref(RectificationOrder order, Finding finding) {
        var kind = finding.source() == FindingSource.REVIEW_OPINION ? MatterKind.REVIEW_OPINION : MatterKind.ORDER;
        return new MatterRef(kind, order.id().value());
    }
}
