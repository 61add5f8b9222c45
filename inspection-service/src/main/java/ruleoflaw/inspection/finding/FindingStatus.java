package ruleoflaw.inspection.finding;

import java.util.EnumSet;
import java.util.Set;

/** The life of a finding; the only place that says which step may follow which. */
public enum FindingStatus {
    RECORDED("已登记"),
    CONFIRMED("已确认"),
    /** An order to put it right is open. */
    ORDERED("整改中"),
    /** The order was accepted; a rebound brings it back to {@link #ORDERED}. */
    SOLVED("已销号"),
    /** A duplicate: another finding goes on for both. */
    MERGED("已合并"),
    WITHDRAWN("已撤销");

    private final String label;

    FindingStatus(String label) {
        this.label = label;
    }

    Set<FindingStatus> next() {
        return switch (this) {
            case RECORDED -> EnumSet.of(CONFIRMED, MERGED, WITHDRAWN);
            case CONFIRMED -> EnumSet.of(ORDERED, MERGED, WITHDRAWN);
            case ORDERED -> EnumSet.of(CONFIRMED, SOLVED);
            case SOLVED -> EnumSet.of(ORDERED);
            case MERGED, WITHDRAWN -> EnumSet.noneOf(FindingStatus.class);
        };
    }

    String label() {
        return label;
    }
}
