package ruleoflaw.assessment.pilot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step a pilot took, with the paper behind it.
 *
 * @param document the number of the paper; absent for what the applicant does itself
 */
@Embeddable
public record PilotStep(
        @Enumerated(EnumType.STRING) PilotStage stage,
        @Column(name = "taken_on") LocalDate on,
        @Nullable String document,
        @Nullable String remark) {}
