package ruleoflaw.publicity.exam;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.publicity.question.QuestionKind;

/**
 * An attempt as whoever makes it sees it: the questions without their answers.
 *
 * @param points of 100, once it was handed in
 */
record AttemptView(
        AttemptId id,
        long version,
        UUID examId,
        Instant startedAt,
        Instant dueAt,
        List<AskedView> questions,
        @Nullable Instant handedInAt,
        @Nullable BigDecimal points,
        boolean passed)
        implements Identified, Versioned {
    /** A question as it is asked. */
    record AskedView(QuestionKind kind, String text, List<String> options) {}

    @Override
    public String home() {
        return "/v1/exam-attempts";
    }
}
