package ruleoflaw.assessment.run;

import java.util.EnumSet;
import java.util.Set;

/** The life of a group's results; the only place that says which step may follow which. */
public enum RunStatus {
    DRAFT,
    CHECKING,
    NOTICED,
    CORRECTED,
    APPROVED,
    PUBLISHED,
    /** Taken back by the office before anybody outside saw a result of it. */
    WITHDRAWN;

    Set<RunStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(CHECKING, WITHDRAWN);
            case CHECKING -> EnumSet.of(NOTICED, WITHDRAWN);
            case NOTICED -> EnumSet.of(CORRECTED, APPROVED);
            case CORRECTED -> EnumSet.of(CORRECTED, NOTICED);
            case APPROVED -> EnumSet.of(PUBLISHED);
            case PUBLISHED, WITHDRAWN -> EnumSet.noneOf(RunStatus.class);
        };
    }

    /** Whether ranks and league tables may be seen outside the office. */
    public boolean isApproved() {
        return this == APPROVED || this == PUBLISHED;
    }

    String label() {
        return switch (this) {
            case DRAFT -> "办公室拟定";
            case CHECKING -> "单位核对数据";
            case NOTICED -> "公示中";
            case CORRECTED -> "已更正待再次公示";
            case APPROVED -> "已审定";
            case PUBLISHED -> "已公布";
            case WITHDRAWN -> "已撤回";
        };
    }
}
