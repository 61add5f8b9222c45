package ruleoflaw.publicity.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.publicity.Code;
import ruleoflaw.publicity.division.Villages;
import ruleoflaw.publicity.plan.PlannedActivityId;

/**
 * What a unit reports of an activity, at first or corrected.
 *
 * @param number the unit's own number, by which a table that is sent again finds it; never changed by a correction
 * @param plannedActivityId the promise it keeps; absent when it goes beyond the plan
 * @param campaign the yearly campaign it belongs to, such as CIVIL_CODE_MONTH
 * @param coOrganisers other units of the county that held it too; it counts for the reporting unit only
 * @param villages 12-digit codes of the villages it reached
 * @param outcome what came of it; required, where a photograph never is
 * @param fileIds whatever shows it, received earlier at {@code /v1/files}
 */
record ReportActivity(
        @Nullable @Size(min = 1, max = 40) String number,
        @Nullable PlannedActivityId plannedActivityId,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Code String kind,
        @Nullable @Code String campaign,
        @NotNull LocalDate heldOn,
        @NotEmpty @Size(max = 20) List<@NotNull @Code String> places,
        @Nullable @Size(max = 200) String placeName,
        @Nullable @Size(max = 200) List<@NotNull @Pattern(regexp = Villages.CODE) String> villages,
        @Nullable @Size(max = 20) List<@NotNull UUID> coOrganisers,
        @NotEmpty @Size(max = 50) List<@NotNull @Code String> laws,
        @NotEmpty @Size(max = 20) List<@NotNull @Code String> audience,
        @Min(1) @Max(10_000_000) int headcount,
        @NotBlank @Size(max = 2000) String outcome,
        @Nullable @Min(0) @Max(10_000_000) Integer peopleServed,
        @Nullable @Min(0) @Max(10_000_000) Integer questionsAnswered,
        @Nullable @Min(0) @Max(1_000_000) Integer disputesSettled,
        @Nullable @Size(max = 50) List<@NotNull UUID> fileIds) {
    List<UUID> files() {
        return distinct(fileIds);
    }

    List<String> villageCodes() {
        return distinct(villages);
    }

    List<UUID> partners() {
        return distinct(coOrganisers);
    }

    @Nullable
    UUID planned() {
        return plannedActivityId == null ? null : plannedActivityId.value();
    }

    private static <T> List<T> distinct(@Nullable List<T> values) {
        return values == null ? List.of() : values.stream().distinct().toList();
    }
}
