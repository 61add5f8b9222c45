package ruleoflaw.assessment.survey;

import java.util.EnumSet;
import java.util.Set;

/** The life of a figure; the only place that says which step may follow which. */
enum FigureStatus {
    IMPORTED,
    OBJECTED,
    UPHELD,
    CORRECTED;

    Set<FigureStatus> next() {
        return switch (this) {
            case IMPORTED -> EnumSet.of(OBJECTED);
            case OBJECTED -> EnumSet.of(UPHELD, CORRECTED);
            case UPHELD, CORRECTED -> EnumSet.noneOf(FigureStatus.class);
        };
    }

    String label() {
        return switch (this) {
            case IMPORTED -> "已导入";
            case OBJECTED -> "单位有异议";
            case UPHELD -> "维持";
            case CORRECTED -> "已更正";
        };
    }
}
