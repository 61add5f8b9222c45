package ruleoflaw.inspection.annualplan;

import java.util.EnumSet;
import java.util.Set;

/** The life of an annual plan; an approved one is amended, never drafted again. */
public enum AnnualPlanStatus {
    DRAFT("拟稿"),
    APPROVED("已批准");

    private final String label;

    AnnualPlanStatus(String label) {
        this.label = label;
    }

    Set<AnnualPlanStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(APPROVED);
            case APPROVED -> EnumSet.noneOf(AnnualPlanStatus.class);
        };
    }

    String label() {
        return label;
    }
}
