package ruleoflaw.inspection.feedback;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a feedback opinion says, and all who wrote at it.
 *
 * @param rectificationDays see {@link OpinionContents#days}
 */
@Embeddable
record OpinionText(
        String conclusion,
        List<UUID> findingIds,
        @Nullable Integer rectificationDays,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> authors) {

    /** @throws ruleoflaw.chassis.problem.Problem 422 */
    static OpinionText of(OpinionContents contents, String author) {
        return of(contents, Stream.of(author));
    }

    /** The text as somebody corrected it; who wrote before stays among the authors. */
    OpinionText correctedTo(OpinionContents contents, String author) {
        return of(contents, Stream.concat(authors.stream(), Stream.of(author)));
    }

    private static OpinionText of(OpinionContents contents, Stream<String> authors) {
        contents.mustBeSound();
        return new OpinionText(
                contents.conclusion(),
                List.copyOf(contents.findingIds()),
                contents.days(),
                authors.distinct().toList());
    }
}
