package ruleoflaw.publicity.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.publicity.Code;

/** What a unit means to do; places are codes of the dictionary in force in the plan's year. */
record DescribePlannedActivity(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Code String kind,
        @NotEmpty @Size(max = 20) List<@NotNull @Code String> places,
        @NotEmpty @Size(max = 20) List<@NotNull @Code String> audience,
        @NotEmpty @Size(max = 50) List<@NotNull @Code String> laws,
        @NotNull LocalDate plannedOn) {}
