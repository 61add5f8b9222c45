package ruleoflaw.inspection.filereview;

/** Whether files may still be drawn; a closed review stays closed. */
public enum FileReviewStatus {
    OPEN,
    CLOSED
}
