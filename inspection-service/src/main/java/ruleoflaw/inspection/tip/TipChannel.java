package ruleoflaw.inspection.tip;

/** The way a tip came. */
public enum TipChannel {
    /** 网络. */
    WEB,
    /** 12345热线转来. */
    HOTLINE_12345,
    /** 来信. */
    LETTER,
    /** 来电. */
    PHONE,
    /** 来访、窗口. */
    WINDOW
}
