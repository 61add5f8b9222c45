package ruleoflaw.chassis.problem;

/**
 * What a {@link ProblemType} consists of.
 *
 * @param status the HTTP status, 400 to 599
 * @param title what kind of problem it is, always the same words
 * @param detail a {@link String#format} pattern for the single case; both languages take the same arguments
 */
public record Refusal(int status, Text title, Text detail) {
    public static Refusal of(int status, String titleZh, String titleEn, String zh, String en) {
        return new Refusal(status, Text.of(titleZh, titleEn), Text.of(zh, en));
    }
}
