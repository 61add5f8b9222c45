package ruleoflaw.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import ruleoflaw.chassis.time.Deadline;
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
public class OrderMatters {
    private final Deadlines deadlines;
    private final Findings findings;

    OrderMatters(Deadlines deadlines, Findings findings) {
        this.deadlines = deadlines;
        this.findings = findings;
    }

    public void issued(RectificationOrder order, Finding finding) {
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

    public void sentBack(RectificationOrder order, LocalDate on) {
        deadlines.sendBack(ref(order), on);
    }

    public void ended(RectificationOrder order, MatterStatus how, LocalDate on) {
        deadlines.end(ref(order), how, on);
    }

    /** The problem came back, and a new deadline runs. */
    public void reopened(RectificationOrder order) {
        deadlines.reopen(ref(order));
        deadlines.extend(ref(order), order.deadline());
    }

    public void extended(RectificationOrder order) {
        deadlines.extend(ref(order), order.deadline());
    }

    public void suspended(RectificationOrder order, String reason) {
        deadlines.pause(ref(order), reason);
    }

    /** The deadline that holds now that the days run again. */
    public Deadline resumed(RectificationOrder order) {
        return deadlines.resume(ref(order), order.deadline());
    }

    private MatterRef ref(RectificationOrder order) {
        return ref(order, findingOf(order));
    }

    public Finding findingOf(RectificationOrder order) {
        return findings.get(new FindingId(order.findingId()));
    }

    private static MatterRef ref(RectificationOrder order, Finding finding) {
        var kind = finding.source() == FindingSource.REVIEW_OPINION ? MatterKind.REVIEW_OPINION : MatterKind.ORDER;
        return new MatterRef(kind, order.id().value());
    }
}
