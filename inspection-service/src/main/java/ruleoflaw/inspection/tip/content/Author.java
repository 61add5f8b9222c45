package ruleoflaw.inspection.tip.content;

/** Who wrote a message; never his name. */
public enum Author {
    SENDER,
    OFFICE
}
