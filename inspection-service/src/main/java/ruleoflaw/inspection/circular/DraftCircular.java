package ruleoflaw.inspection.circular;

import static ruleoflaw.inspection.InspectionProblem.ADDRESSED_TWICE;
import static ruleoflaw.inspection.InspectionProblem.DEMAND_INCOMPLETE;
import static ruleoflaw.inspection.InspectionProblem.PERSON_INCOMPLETE;
import static ruleoflaw.inspection.InspectionProblem.PERSON_NOT_FOR_THE_PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.DayUnit;

/**
 * What somebody writes down for a circular, at first or corrected.
 *
 * @param scope whom it is sent to, as the paper says
 * @param demand what the units named must put right; then with days, and only in criticism
 * @param escalationId the step of the ladder that it takes
 */
record DraftCircular(
        @NotNull CircularKind kind,
        @NotNull PublicationLevel level,
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 10000) String content,
        @NotBlank @Size(max = 200) String scope,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Addressee> addressees,
        @Nullable @Size(max = 2000) String demand,
        @Nullable @Min(1) @Max(365) Integer days,
        @Nullable DayUnit dayUnit,
        @Nullable UUID escalationId) {

    /** @throws ruleoflaw.chassis.problem.Problem 422 */
    void mustBeSound() {
        var given = Stream.of(demand, days, dayUnit).filter(Objects::nonNull).count();
        if (given != 0 && (given != 3 || kind == CircularKind.COMMENDATION)) {
            throw DEMAND_INCOMPLETE.because().at("/demand");
        }
        var seen = new HashSet<Addressee>();
        for (var i = 0; i < addressees.size(); i++) {
            check(addressees.get(i), seen.add(addressees.get(i)), "/addressees/" + i);
        }
    }

    private void check(Addressee addressee, boolean isNew, String pointer) {
        if (!isNew) {
            throw ADDRESSED_TWICE.because().at(pointer);
        }
        if (!addressee.isComplete()) {
            throw PERSON_INCOMPLETE.because().at(pointer);
        }
        if (addressee.isPerson() && level == PublicationLevel.PUBLIC) {
            throw PERSON_NOT_FOR_THE_PUBLIC.because().at(pointer);
        }
    }
}
