package ruleoflaw.inspection.filereview;

import static ruleoflaw.inspection.InspectionProblem.PERIOD_REVERSED;
import static ruleoflaw.inspection.InspectionProblem.SHEET_REPEATS;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Starts a review: the approval behind it and the sheet by which every file is scored. */
record DescribeFileReview(
        @Min(2000) @Max(2100) int year,
        @NotBlank @Size(max = 100) String name,
        @NotNull CaseKind caseKind,
        @NotBlank @Size(max = 200) String approvalDocument,
        @NotNull LocalDate from,
        @NotNull LocalDate to,

        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid SheetItem> sheet) {

    /** @throws ruleoflaw.chassis.problem.Problem 422 */
    void mustBeSound() {
        if (to.isBefore(from)) {
            throw PERIOD_REVERSED.because(from, to).at("/to");
        }
        if (sheet.stream().map(SheetItem::code).distinct().count() < sheet.size()) {
            throw SHEET_REPEATS.because().at("/sheet");
        }
    }
}
