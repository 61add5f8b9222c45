package ruleoflaw.inspection.tip.reply;

/** Whether the public can read it. */
enum ReplyStatus {
    WRITTEN,
    PUBLISHED
}
