package ruleoflaw.inspection.circular;

import java.util.EnumSet;
import java.util.Set;

/** The life of a circular; the only place that says which step may follow which. Nothing leads past the approval. */
public enum CircularStatus {
    DRAFT("拟稿"),
    SUBMITTED("送审"),
    RETURNED("退回修改"),
    APPROVED("已批准"),
    PUBLISHED("已印发"),
    REVOKED("已撤销");

    private final String label;

    CircularStatus(String label) {
        this.label = label;
    }

    Set<CircularStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(APPROVED, RETURNED);
            case APPROVED -> EnumSet.of(PUBLISHED, RETURNED);
            case PUBLISHED -> EnumSet.of(REVOKED);
            case REVOKED -> EnumSet.noneOf(CircularStatus.class);
        };
    }

    boolean isOpenToEdits() {
        return this == DRAFT || this == RETURNED;
    }

    String label() {
        return label;
    }
}
