package ruleoflaw.target.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which step of a document may follow which. */
class DocumentStatusTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFTING, CONSULTING, true",
        "DRAFTING, PUBLISHED, false",
        "CONSULTING, LEGAL_REVIEW, true",
        "LEGAL_REVIEW, LEGAL_REVIEW, true",
        "LEGAL_REVIEW, DELIBERATED, true",
        "DELIBERATED, PUBLISHED, true",
        "DELIBERATED, CONSULTING, false",
        "PUBLISHED, FILED, true",
        "PUBLISHED, IN_FORCE, false",
        "PUBLISHED, EXPIRED, true",
        "FILED, IN_FORCE, true",
        "FILED, FILED, false",
        "IN_FORCE, AMENDED, true",
        "AMENDED, REPEALED, true",
        "REPEALED, AMENDED, false",
        "EXPIRED, WITHDRAWN, false",
        "WITHDRAWN, DRAFTING, false"
    })
    void onlyTheseStepsAreAllowed(DocumentStatus from, DocumentStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }
}
