package ruleoflaw.inspection.focus;

/** How a draw follows the risk focus. */
public enum FocusUse {
    /** Only units on which a focus lies. */
    ONLY,
    /** All units; one with a focus has more lots. */
    WEIGHTED
}
