package ruleoflaw.inspection.casefile;

import java.util.EnumSet;
import java.util.Set;

/** The life of a file under review; the only place that says which step may follow which. */
public enum CaseFileStatus {
    SAMPLED("已抽取"),
    SCORED("已评分"),
    WITHDRAWN("已剔除");

    private final String label;

    CaseFileStatus(String label) {
        this.label = label;
    }

    Set<CaseFileStatus> next() {
        return switch (this) {
            case SAMPLED, SCORED -> EnumSet.of(SCORED, WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(CaseFileStatus.class);
        };
    }

    String label() {
        return label;
    }
}
