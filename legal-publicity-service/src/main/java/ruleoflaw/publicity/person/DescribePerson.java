package ruleoflaw.publicity.person;

import static ruleoflaw.publicity.PublicityProblem.LEFT_BEFORE_JOINING;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.publicity.Code;

/**
 * What a unit says of one of its staff; no identity number is ever asked for.
 *
 * @param staffNumber the unit's own number, unique within it
 * @param kind a kind that the study requirements know, such as LEADER
 * @param account the login under which he reads his own record and sits his exams
 * @param joinedOn absent when he was there before the register
 */
record DescribePerson(
        @NotBlank @Size(max = 40) String staffNumber,
        @NotBlank @Size(max = 60) String name,
        @NotNull @Code String kind,
        @Nullable @Size(min = 1, max = 120) String account,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn) {
    void mustLeaveAfterJoining() {
        if (joinedOn != null && leftOn != null && leftOn.isBefore(joinedOn)) {
            throw LEFT_BEFORE_JOINING.because(leftOn).at("/leftOn");
        }
    }
}
