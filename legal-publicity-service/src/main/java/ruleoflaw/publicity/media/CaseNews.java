package ruleoflaw.publicity.media;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code assessment.case.published.v1}. */
record CaseNews(
        CasebookKind kind,
        String title,
        @Nullable String summary,
        @Nullable UUID unitId,
        LocalDate publishedOn) {
    CaseNews {
        if (kind == null || title == null || publishedOn == null) {
            throw new IllegalArgumentException("a selected case needs kind, title and publishedOn");
        }
    }
}
