package ruleoflaw.target.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Opinions asked for (公开征求意见), and what came of them; a shorter time needs its reason. */
@Embeddable
public record Consultation(
        @Column(name = "consulted_from") @NotNull LocalDate from,
        @Column(name = "consulted_to") @NotNull LocalDate to,

        @Column(name = "consultation_summary") @Nullable @Size(max = 2000)
        String summary,

        @Column(name = "short_consultation_reason") @Nullable @Size(max = 1000)
        String shortReason) {}
