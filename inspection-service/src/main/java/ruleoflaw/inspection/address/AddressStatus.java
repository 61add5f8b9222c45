package ruleoflaw.inspection.address;

import java.util.EnumSet;
import java.util.Set;

/** The life of an address; the only place that says which step may follow which. */
public enum AddressStatus {
    /** Nothing has to be put right. */
    NOTED("知悉即可"),
    OPEN("待整改"),
    REPLIED("已回复"),
    RETURNED("已退回"),
    SETTLED("已办结"),
    REVOKED("通报已撤销");

    private final String label;

    AddressStatus(String label) {
        this.label = label;
    }

    Set<AddressStatus> next() {
        return switch (this) {
            case NOTED, SETTLED -> EnumSet.of(REVOKED);
            case OPEN, RETURNED -> EnumSet.of(REPLIED, REVOKED);
            case REPLIED -> EnumSet.of(RETURNED, SETTLED, REVOKED);
            case REVOKED -> EnumSet.noneOf(AddressStatus.class);
        };
    }

    String label() {
        return label;
    }
}
