package ruleoflaw.target.staffing;

import static ruleoflaw.target.OrganisationProblem.STAFF_FIGURE_INCONSISTENT;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * How many people there are.
 *
 * @param establishment 编制数
 * @param staff 在岗人数
 * @param legalStaff 从事法治工作的人数
 * @param qualified 取得法律职业资格的人数
 */
@Embeddable
record StaffNumbers(
        @PositiveOrZero @Max(100_000) int establishment,
        @PositiveOrZero @Max(100_000) int staff,
        @PositiveOrZero @Max(100_000) int legalStaff,
        @PositiveOrZero @Max(100_000) int qualified) {

    /** @throws ruleoflaw.chassis.problem.Problem 422 when a part is larger than the whole */
    void mustFit() {
        if (legalStaff > staff) {
            throw STAFF_FIGURE_INCONSISTENT.because(staff).at("/numbers/legalStaff");
        }
        if (qualified > staff) {
            throw STAFF_FIGURE_INCONSISTENT.because(staff).at("/numbers/qualified");
        }
    }
}
