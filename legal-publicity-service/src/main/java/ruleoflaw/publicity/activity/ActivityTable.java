package ruleoflaw.publicity.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.catalogue.Catalogue;

/**
 * A unit's list of activities as its clerk has it: Chinese words or codes, several in a cell divided by ;. The number in
 * 编号 is the unit's own, and the same list may be sent again.
 */
final class ActivityTable {
    /** The columns that must be there. */
    static final String[] REQUIRED = {"编号", "活动名称", "活动类型", "开展日期", "场所", "法律法规", "对象", "人次", "成效"};

    private final RowErrors errors = new RowErrors();
    private final BiFunction<Catalogue, LocalDate, Map<String, String>> words;
    private final IntFunction<Map<String, String>> places;
    private final Set<String> numbers = new HashSet<>();

    private ActivityTable(
            BiFunction<Catalogue, LocalDate, Map<String, String>> words, IntFunction<Map<String, String>> places) {
        this.words = words;
        this.places = places;
    }

    /**
     * The reports of the table, when every line is right.
     *
     * @param words the code behind each word of a catalogue on a day
     * @param places the code behind each place in a year
     * @throws ruleoflaw.chassis.problem.Problem 422 naming every line and column that is wrong
     */
    static List<ReportActivity> check(
            Table table,
            LocalDate today,
            BiFunction<Catalogue, LocalDate, Map<String, String>> words,
            IntFunction<Map<String, String>> places) {
        var check = new ActivityTable(words, places);
        var reports = table.rows().stream()
                .flatMap(row -> check.report(row, today).stream())
                .toList();
        check.errors.refuseIfAny();
        return reports;
    }

    private Optional<ReportActivity> report(Row row, LocalDate today) {
        if (!numbers.add(errors.required(row, "编号"))) {
            errors.add(row, "编号", "与前面的行重复", "stands in an earlier row already");
        }
        var day = errors.parsed(row, "开展日期", LocalDate::parse);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        if (day.get().isAfter(today)) {
            errors.add(row, "开展日期", "晚于今天", "is later than today");
        }
        return Optional.of(reported(row, day.get()));
    }

    private ReportActivity reported(Row row, LocalDate day) {
        var kind = codes(row, "活动类型", words.apply(Catalogue.ACTIVITY_KIND, day));
        var campaign = row.optional("主题宣传").map(any -> codes(row, "主题宣传", words.apply(Catalogue.CAMPAIGN, day)));
        return new ReportActivity(
                row.text("编号"),
                null,
                errors.required(row, "活动名称"),
                kind.isEmpty() ? "" : kind.getFirst(),
                campaign.filter(codes -> !codes.isEmpty()).map(List::getFirst).orElse(null),
                day,
                codes(row, "场所", places.apply(day.getYear())),
                row.optional("地点").orElse(null),
                parts(row.text("村级区划代码")),
                null,
                codes(row, "法律法规", words.apply(Catalogue.LAW, day)),
                codes(row, "对象", words.apply(Catalogue.AUDIENCE, day)),
                errors.parsed(row, "人次", ActivityTable::positive).orElse(1),
                errors.required(row, "成效"),
                figure(row, "服务人数"),
                figure(row, "解答咨询"),
                figure(row, "化解纠纷"),
                null);
    }

    private List<String> codes(Row row, String column, Map<String, String> known) {
        var found = new ArrayList<String>();
        for (var part : parts(errors.required(row, column))) {
            var code = known.get(part);
            if (code == null) {
                errors.add(row, column, "“" + part + "”不在目录中", "\"" + part + "\" is not in use");
            } else {
                found.add(code);
            }
        }
        return found;
    }

    private @Nullable Integer figure(Row row, String column) {
        return row.optional(column)
                .flatMap(text -> errors.parsed(row, column, ActivityTable::natural))
                .orElse(null);
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[;；、]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static int positive(String text) {
        var number = natural(text);
        if (number == 0) {
            throw new IllegalArgumentException("nobody was there");
        }
        return number;
    }

    private static int natural(String text) {
        var number = Integer.parseInt(text);
        if (number < 0) {
            throw new IllegalArgumentException("a number of people is not negative");
        }
        return number;
    }
}
