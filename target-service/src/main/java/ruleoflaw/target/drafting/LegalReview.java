package ruleoflaw.target.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The legality review (合法性审核): passed, or returned with what has to change. */
@Embeddable
public record LegalReview(
        @Column(name = "review_submitted_on") @NotNull LocalDate submittedOn,
        @Column(name = "reviewed_on") @NotNull LocalDate concludedOn,
        @Column(name = "review_passed") boolean passed,

        @Column(name = "reviewed_by") @NotBlank @Size(max = 200)
        String reviewedBy,

        @Column(name = "review_opinion") @NotBlank @Size(max = 2000)
        String opinion) {}
