package ruleoflaw.target.hearing;

import java.util.EnumSet;
import java.util.Set;

/** What became of the reasons given for an absence; only the court accepts them (arts. 8–9). */
public enum AbsenceStatus {
    /** 未说明理由. */
    NONE("未说明理由"),
    /** 已说明理由,等待法院审查. */
    CLAIMED("等待法院审查"),
    /** 法院认为有正当理由. */
    ACCEPTED("法院已认可"),
    /** 法院不认可. */
    REJECTED("法院不认可");

    private final String label;

    AbsenceStatus(String label) {
        this.label = label;
    }

    Set<AbsenceStatus> next() {
        return switch (this) {
            case NONE -> EnumSet.of(CLAIMED);
            case CLAIMED -> EnumSet.of(ACCEPTED, REJECTED);
            case ACCEPTED, REJECTED -> EnumSet.noneOf(AbsenceStatus.class);
        };
    }

    String label() {
        return label;
    }
}
