package ruleoflaw.publicity.hours;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.publicity.study.StudyMode;

/**
 * What one person studied in a year.
 *
 * @param required the hours of his kind; null when the office has named none for that year
 */
record StudyRecordView(
        UUID personId,
        UUID unitId,
        String staffNumber,
        String name,
        String kind,
        int year,
        BigDecimal collectiveHours,
        BigDecimal selfHours,
        @Nullable BigDecimal required,
        List<StudiedView> sessions) {
    /** One session of his. */
    record StudiedView(UUID sessionId, LocalDate heldOn, String title, StudyMode mode, BigDecimal hours) {}

    /** Whether he has what his kind requires. */
    @JsonProperty
    boolean reached() {
        return required != null && collectiveHours.add(selfHours).compareTo(required) >= 0;
    }
}
