package ruleoflaw.target.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The receipt of the organ with which it was filed (备案). */
@Embeddable
public record FileDocument(
        @Column(name = "filed_on") @NotNull LocalDate on,

        @Column(name = "filing_receipt") @NotBlank @Size(max = 100)
        String receipt) {}
