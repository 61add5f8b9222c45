package ruleoflaw.target.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document that was in force before the register was kept (存量文件). */
public record RegisterStock(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate issuedOn,
        boolean provisional,
        @Nullable LocalDate validUntil) {}
