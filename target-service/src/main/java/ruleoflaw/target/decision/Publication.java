package ruleoflaw.target.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the decision was made known.
 *
 * @param reportedToPartyOn the day it was reported to the Party committee before it was issued (art. 31)
 */
@Embeddable
record Publication(
        @Column(name = "published_on") @NotNull LocalDate on,

        @Column(name = "publication_number") @NotBlank @Size(max = 100)
        String number,

        @Column(name = "reported_to_party_on") @Nullable LocalDate reportedToPartyOn) {}
