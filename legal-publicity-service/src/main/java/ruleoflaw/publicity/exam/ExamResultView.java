package ruleoflaw.publicity.exam;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The best somebody did in an exam.
 *
 * @param certificate the number of his certificate, once the exam is closed and he passed
 */
public record ExamResultView(
        UUID personId,
        String staffNumber,
        String name,
        int attempts,
        BigDecimal points,
        boolean passed,
        @Nullable String certificate) {}
