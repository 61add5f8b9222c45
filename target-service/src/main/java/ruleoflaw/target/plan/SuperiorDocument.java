package ruleoflaw.target.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The paper of a superior organ that a plan carries out (上级文件). */
@Embeddable
record SuperiorDocument(
        @Column(name = "superior_title") @NotBlank @Size(max = 200)
        String title,

        @Column(name = "superior_number") @NotBlank @Size(max = 100)
        String number,

        @Column(name = "superior_issuer") @NotBlank @Size(max = 100)
        String issuer,

        @Column(name = "superior_issued_on") @NotNull LocalDate issuedOn) {}
