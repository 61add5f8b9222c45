package ruleoflaw.inspection.tip;

import java.util.EnumSet;
import java.util.Set;

/** The life of a tip; the only place that says which step may follow which. */
public enum TipStatus {
    RECEIVED("已收到"),
    REGISTERED("已登记"),
    ACCEPTED("已受理"),
    /** Facts of it went into the list of problems. */
    CONVERTED("已转为问题"),
    TRANSFERRED("已移送"),
    MERGED("已并案"),
    REFUSED("不予受理"),
    ANSWERED("已答复");

    private final String label;

    TipStatus(String label) {
        this.label = label;
    }

    Set<TipStatus> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(REGISTERED);
            case REGISTERED -> EnumSet.of(ACCEPTED, TRANSFERRED, MERGED, REFUSED);
            case ACCEPTED -> EnumSet.of(CONVERTED, TRANSFERRED, MERGED, ANSWERED);
            case CONVERTED -> EnumSet.of(ANSWERED);
            case TRANSFERRED, MERGED, REFUSED, ANSWERED -> EnumSet.noneOf(TipStatus.class);
        };
    }

    boolean isClosed() {
        return next().isEmpty();
    }

    public String label() {
        return label;
    }
}
