package ruleoflaw.assessment.veto;

import java.util.EnumSet;
import java.util.Set;

/** The life of a veto case; the only place that says which step may follow which. */
enum VetoStatus {
    PROPOSED,
    HEARD,
    CONFIRMED,
    DROPPED;

    Set<VetoStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(HEARD, DROPPED);
            case HEARD -> EnumSet.of(CONFIRMED, DROPPED);
            case CONFIRMED -> EnumSet.of(DROPPED);
            case DROPPED -> EnumSet.noneOf(VetoStatus.class);
        };
    }

    String label() {
        return switch (this) {
            case PROPOSED -> "已提出";
            case HEARD -> "已听取单位意见";
            case CONFIRMED -> "已确认";
            case DROPPED -> "已撤销";
        };
    }
}
