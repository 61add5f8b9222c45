package ruleoflaw.assessment.datacheck;

import java.util.EnumSet;
import java.util.Set;

/** The life of a data check; the only place that says which step may follow which. */
enum DataCheckStatus {
    AGREED,
    OBJECTED,
    ANSWERED;

    Set<DataCheckStatus> next() {
        return switch (this) {
            case AGREED, ANSWERED -> EnumSet.of(AGREED, OBJECTED);
            case OBJECTED -> EnumSet.of(AGREED, OBJECTED, ANSWERED);
        };
    }

    String label() {
        return switch (this) {
            case AGREED -> "已确认";
            case OBJECTED -> "有异议";
            case ANSWERED -> "已答复";
        };
    }
}
