package ruleoflaw.target.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The fair-competition review (公平竞争审查) that precedes the issue. */
@Embeddable
public record FairCompetition(
        @Column(name = "fair_competition_on") @NotNull LocalDate on,

        @Column(name = "fair_competition_conclusion") @NotBlank @Size(max = 1000)
        String conclusion) {}
