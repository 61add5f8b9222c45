package ruleoflaw.publicity.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.Code;

/**
 * A question as the office writes it down.
 *
 * @param number the office's own number, by which it is found again
 * @param options what can be answered; the first is A
 * @param answer the letters that are right, in order
 */
record QuestionText(String number, QuestionKind kind, String law, String text, List<String> options, String answer) {
    private static final String LETTERS = "ABCDEF";

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every line and column that is wrong */
    static List<QuestionText> of(Table table) {
        var errors = new RowErrors();
        var seen = new HashSet<String>();
        var questions = new ArrayList<QuestionText>();
        for (var row : table.rows()) {
            if (!seen.add(row.text("编号"))) {
                errors.add(row, "编号", "与前面的行重复", "stands in an earlier row already");
            }
            question(row, errors).ifPresent(questions::add);
        }
        errors.refuseIfAny();
        return questions;
    }

    private static Optional<QuestionText> question(Row row, RowErrors errors) {
        var kind = errors.parsed(row, "题型", QuestionKind::of);
        if (!row.text("法律").matches(Code.SHAPE)) {
            errors.add(row, "法律", "应为法律目录中的代码", "must be a code of the law catalogue");
        }
        var options = LETTERS.chars()
                .mapToObj(letter -> row.text("选项" + (char) letter))
                .takeWhile(option -> !option.isEmpty())
                .toList();
        if (options.size() < 2) {
            errors.add(row, "选项B", "至少两个选项", "at least two options are needed");
        }
        var answer = row.text("答案").toUpperCase(Locale.ROOT);
        kind.filter(one -> !one.allows(answer) || !isOneOf(answer, options.size()))
                .ifPresent(one -> errors.add(row, "答案", "与题型或选项不符", "fits neither the kind nor the options"));
        var number = errors.required(row, "编号");
        var text = errors.required(row, "题目");
        return kind.map(one -> new QuestionText(number, one, row.text("法律"), text, options, answer));
    }

    private static boolean isOneOf(String answer, int options) {
        var possible = LETTERS.substring(0, options);
        return answer.chars().distinct().count() == answer.length()
                && answer.chars().allMatch(letter -> possible.indexOf(letter) >= 0)
                && answer.chars()
                        .boxed()
                        .toList()
                        .equals(answer.chars().sorted().boxed().toList());
    }
}
