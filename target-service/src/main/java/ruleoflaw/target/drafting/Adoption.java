package ruleoflaw.target.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The meeting that adopted it (集体审议). */
@Embeddable
public record Adoption(
        @Column(name = "adopted_on") @NotNull LocalDate on,

        @Column(name = "adopted_by") @NotBlank @Size(max = 200)
        String meeting) {}
