package ruleoflaw.target.bottleneck;

import java.util.EnumSet;
import java.util.Set;

/** The life of a difficult issue; the only place that says which step may follow which. */
enum BottleneckIssueStatus {
    OPEN("待解决"),
    IN_PROGRESS("推进中"),
    SOLVED("已解决"),
    DROPPED("不再列入");

    private final String label;

    BottleneckIssueStatus(String label) {
        this.label = label;
    }

    Set<BottleneckIssueStatus> next() {
        return switch (this) {
            case OPEN, IN_PROGRESS -> EnumSet.of(IN_PROGRESS, SOLVED, DROPPED);
            case SOLVED, DROPPED -> EnumSet.noneOf(BottleneckIssueStatus.class);
        };
    }

    /** As an official calls it. */
    String label() {
        return label;
    }
}
