package ruleoflaw.assessment.accountability;

import java.util.EnumSet;
import java.util.Set;

/** The life of an accountability case; the only place that says which step may follow which. */
enum AccountabilityStatus {
    OPENED("已立项"),
    /** The proposal lies with the competent organ. */
    PROPOSED("已移送建议"),
    RECEIVED("已收到回执"),
    CONCLUDED("已反馈结果"),
    DROPPED("不予追责");

    private final String label;

    AccountabilityStatus(String label) {
        this.label = label;
    }

    Set<AccountabilityStatus> next() {
        return switch (this) {
            case OPENED -> EnumSet.of(PROPOSED, DROPPED);
            case PROPOSED -> EnumSet.of(RECEIVED);
            case RECEIVED -> EnumSet.of(CONCLUDED);
            case CONCLUDED, DROPPED -> EnumSet.noneOf(AccountabilityStatus.class);
        };
    }

    String label() {
        return label;
    }
}
