package ruleoflaw.inspection.tip.review;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.inspection.tip.content.Author;

/**
 * What is asked.
 *
 * @param id made by who asks; the same again changes nothing
 * @param by the sender in the box, or the office on his behalf
 * @param on the day it came
 */
public record AskForReview(UUID id, Author by, LocalDate on, String grounds) {}
