package ruleoflaw.inspection.casefile;

import static ruleoflaw.inspection.InspectionProblem.ITEM_OUT_OF_RANGE;
import static ruleoflaw.inspection.InspectionProblem.NOTHING_APPLIES;
import static ruleoflaw.inspection.InspectionProblem.REMARK_REQUIRED;
import static ruleoflaw.inspection.InspectionProblem.SCORE_DOES_NOT_FIT_SHEET;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ruleoflaw.inspection.filereview.SheetItem;

/**
 * What a file got by the sheet.
 *
 * @param points the sum over the lines that apply
 * @param possible what these lines could give; a line that does not apply counts on neither side
 */
record Scoring(List<ItemScore> items, BigDecimal points, BigDecimal possible) {

    /** @throws ruleoflaw.chassis.problem.Problem 422 unless every line of the sheet is answered once, within its points */
    static Scoring of(List<SheetItem> sheet, List<ItemScore> items) {
        var lines = sheet.stream().collect(Collectors.toMap(SheetItem::code, Function.identity()));
        var answered = items.stream().map(ItemScore::code).collect(Collectors.toSet());
        if (!answered.equals(lines.keySet()) || items.size() != lines.size()) {
            throw SCORE_DOES_NOT_FIT_SHEET.because(lines.size()).at("/items");
        }
        IntStream.range(0, items.size())
                .forEach(i -> mustFit(
                        items.get(i),
                        Objects.requireNonNull(lines.get(items.get(i).code())),
                        "/items/" + i));
        var possible = items.stream()
                .filter(ItemScore::applies)
                .map(item -> Objects.requireNonNull(lines.get(item.code())).points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (possible.signum() == 0) {
            throw NOTHING_APPLIES.because().at("/items");
        }
        return new Scoring(List.copyOf(items), sum(items), possible);
    }

    private static void mustFit(ItemScore item, SheetItem line, String pointer) {
        if (item.points() == null) {
            if (item.remark() == null || item.remark().isBlank()) {
                throw REMARK_REQUIRED.because(line.title()).at(pointer + "/remark");
            }
        } else if (item.points().compareTo(line.points()) > 0) {
            throw ITEM_OUT_OF_RANGE
                    .because(line.title(), line.points().toPlainString())
                    .at(pointer + "/points");
        }
    }

    private static BigDecimal sum(List<ItemScore> items) {
        return items.stream().map(ItemScore::points).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
