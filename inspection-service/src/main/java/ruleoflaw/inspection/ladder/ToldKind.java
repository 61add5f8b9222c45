package ruleoflaw.inspection.ladder;

/**
 * A kind of matter as events name it. Their readers were promised these and no others, so another one that is told
 * means a new version of those events; a confidential kind is told nowhere and needs none.
 */
public enum ToldKind {
    ORDER,
    REVIEW_OPINION,
    ASSIGNMENT,
    CIRCULAR_DEMAND,
    TALK_FOLLOW_UP,
    URGING_REPLY,
    REEXAMINATION,
    /** Promised once, and never told. */
    TIP_ROUTING,
    /** Promised once, and never told. */
    TIP_ANSWER;

    /** @throws IllegalArgumentException when that kind was never promised */
    public static ToldKind of(MatterKind kind) {
        return valueOf(kind.name());
    }
}
