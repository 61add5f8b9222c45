package ruleoflaw.assessment.scheme;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Puts a scheme in force. Where the year has one already, both are needed.
 *
 * @param reason why it is replaced
 * @param approval number and date of the document that approves the change
 */
record PublishScheme(
        @Nullable @Size(max = 1000) String reason,
        @Nullable @Size(max = 200) String approval) {
    static final PublishScheme FIRST = new PublishScheme(null, null);

    boolean isFounded() {
        return reason != null && !reason.isBlank() && approval != null && !approval.isBlank();
    }
}
