package ruleoflaw.publicity.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.publicity.Code;

/**
 * One duty: a law, to whom it is brought, and how.
 *
 * @param responsible the division of the unit that answers for it; no person
 */
record DutyLine(
        @NotNull @Code String law,
        @NotEmpty @Size(max = 20) List<@NotNull @Code String> audience,
        @NotBlank @Size(max = 500) String measures,
        @Nullable @Size(max = 100) String responsible) {}
