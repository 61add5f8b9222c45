package ruleoflaw.inspection.feedback;

import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;

import java.util.EnumSet;
import java.util.Set;
import ruleoflaw.chassis.problem.Problem;

/** The life of a feedback opinion; the only place that says which step may follow which. */
public enum OpinionStatus {
    DRAFT("拟稿"),
    SUBMITTED("送审"),
    RETURNED("退回修改"),
    APPROVED("已批准"),
    SENT("已送达待签收"),
    ACKNOWLEDGED("已签收"),
    /** The unit objected; others re-examine it. */
    OBJECTED("复核中"),
    /** The re-examination left it as it was. */
    MAINTAINED("复核维持"),
    /** The re-examination found a part of it wrong; it stands until the revision is sent. */
    TO_CORRECT("复核待更正"),
    REPLACED("已更正"),
    WITHDRAWN("已撤销");

    private final String label;

    OpinionStatus(String label) {
        this.label = label;
    }

    private Set<OpinionStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(APPROVED, RETURNED);
            case APPROVED -> EnumSet.of(SENT, RETURNED);
            case SENT -> EnumSet.of(ACKNOWLEDGED, WITHDRAWN);
            case ACKNOWLEDGED -> EnumSet.of(OBJECTED, WITHDRAWN);
            case OBJECTED -> EnumSet.of(MAINTAINED, TO_CORRECT, WITHDRAWN);
            case MAINTAINED -> EnumSet.of(WITHDRAWN);
            case TO_CORRECT -> EnumSet.of(REPLACED);
            case REPLACED, WITHDRAWN -> EnumSet.noneOf(OpinionStatus.class);
        };
    }

    /** @throws Problem 409 when the step may not follow */
    OpinionStatus to(OpinionStatus wanted) {
        if (!next().contains(wanted)) {
            throw refuses(wanted);
        }
        return wanted;
    }

    void mustBeOpenToEdits() {
        if (this != DRAFT && this != RETURNED) {
            throw refuses(DRAFT);
        }
    }

    /** A new revision may be drafted in its place when it is wrong, in part or whole. */
    void mustBeOpenToRevision() {
        if (this != TO_CORRECT && this != WITHDRAWN) {
            throw refuses(TO_CORRECT);
        }
    }

    Problem refuses(OpinionStatus wanted) {
        return STEP_NOT_ALLOWED.because(label, wanted.label, this, wanted);
    }
}
