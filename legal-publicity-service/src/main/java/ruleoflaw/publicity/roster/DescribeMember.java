package ruleoflaw.publicity.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a unit says of one of its people on the roster; name and number stand in the register already. */
record DescribeMember(
        @NotNull Post post,
        @NotNull Qualification qualification,
        @NotNull Education education,
        @Min(1940) @Max(2100) int birthYear,
        @NotNull LocalDate since,
        @Nullable LocalDate until) {}
