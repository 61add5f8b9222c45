package ruleoflaw.assessment.scheme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A scheme with its document.
 *
 * @param reason why it replaced the one before
 * @param approval the document that approved the change
 * @param sha256 of the canonical document
 */
record SchemeView(
        SchemeId id,
        long version,
        String code,
        int edition,
        int year,
        String title,
        SchemeStatus status,
        String author,
        @Nullable String reason,
        @Nullable String approval,
        @Nullable String publisher,
        @Nullable Instant publishedAt,
        String sha256,
        RuleSet document)
        implements Identified, Versioned {}
