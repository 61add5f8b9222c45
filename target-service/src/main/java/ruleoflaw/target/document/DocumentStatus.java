package ruleoflaw.target.document;

import java.util.EnumSet;
import java.util.Set;

/** The life of a normative document; the only place that says which step may follow which. */
public enum DocumentStatus {
    DRAFTING("起草中"),
    CONSULTING("征求意见"),
    LEGAL_REVIEW("合法性审核"),
    DELIBERATED("已审议"),
    PUBLISHED("已公布"),
    FILED("已备案"),
    IN_FORCE("施行中"),
    AMENDED("已修改"),
    REPEALED("已废止"),
    EXPIRED("已失效"),
    WITHDRAWN("已撤销登记");

    private final String label;

    DocumentStatus(String label) {
        this.label = label;
    }

    /** One that is adopted without review can still be recorded: what was left out shows, it is not refused. */
    Set<DocumentStatus> next() {
        return switch (this) {
            case DRAFTING -> EnumSet.of(CONSULTING, LEGAL_REVIEW, DELIBERATED, WITHDRAWN);
            case CONSULTING, LEGAL_REVIEW -> EnumSet.of(CONSULTING, LEGAL_REVIEW, DELIBERATED, WITHDRAWN);
            case DELIBERATED -> EnumSet.of(PUBLISHED, WITHDRAWN);
            case PUBLISHED -> EnumSet.of(FILED, AMENDED, REPEALED, EXPIRED, WITHDRAWN);
            case FILED -> EnumSet.of(IN_FORCE, AMENDED, REPEALED, EXPIRED, WITHDRAWN);
            case IN_FORCE, AMENDED -> EnumSet.of(AMENDED, REPEALED, EXPIRED, WITHDRAWN);
            case REPEALED, EXPIRED, WITHDRAWN -> EnumSet.noneOf(DocumentStatus.class);
        };
    }

    /** Issued and not ended: it binds, and a clean-up has to look at it. */
    public boolean isValid() {
        return this == PUBLISHED || this == FILED || this == IN_FORCE || this == AMENDED;
    }

    String label() {
        return label;
    }
}
