package ruleoflaw.target.annualtarget;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a target comes from.
 *
 * @param sourceDocumentId the paper it carries out; absent when it is the plan's own superior document
 * @param sourceClause where in the paper
 * @param indicatorSystemId the edition its indicator is taken from; it stays when a newer edition comes
 */
@Embeddable
public record Origin(
        @Nullable UUID sourceDocumentId,
        @Nullable @Size(max = 100) String sourceClause,
        @Nullable UUID indicatorSystemId) {
    static final Origin UNSAID = new Origin(null, null, null);

    Origin ofEdition(@Nullable UUID edition) {
        return new Origin(sourceDocumentId, sourceClause, edition);
    }
}
