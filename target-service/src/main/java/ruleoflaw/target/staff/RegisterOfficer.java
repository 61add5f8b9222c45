package ruleoflaw.target.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An enforcement officer, with the certificate if there is one. */
record RegisterOfficer(
        @NotBlank @Size(max = 50) String name,
        @NotBlank @Size(max = 100) String post,
        @NotNull LocalDate joinedOn,
        @Nullable @Size(max = 50) String certificateNumber,
        @Nullable LocalDate certifiedOn,
        @Nullable LocalDate certificateValidUntil) {}
