package ruleoflaw.inspection.checksheet;

/** Where one looks. */
public enum SheetKind {
    /** 内业. */
    DESK,
    /** 外业: bound to a place. */
    FIELD
}
