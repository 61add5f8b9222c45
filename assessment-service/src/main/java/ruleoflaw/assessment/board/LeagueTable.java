package ruleoflaw.assessment.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import ruleoflaw.assessment.ranking.UnitScore;
import ruleoflaw.assessment.revision.FrozenSheet;
import ruleoflaw.assessment.revision.Snapshot;
import ruleoflaw.chassis.chart.Chart;
import ruleoflaw.chassis.sheet.SheetLayout;

/** A frozen result as rows of text: one for each unit, its blocks, ledgers, total and grade. */
record LeagueTable(Snapshot snapshot, boolean places) {
    /** By place; where places may not be seen, by name. */
    List<FrozenSheet> sheets() {
        var order = places
                ? Comparator.comparingInt(FrozenSheet::rank).thenComparing(FrozenSheet::name)
                : Comparator.comparing(FrozenSheet::name);
        return snapshot.sheets().stream().sorted(order).toList();
    }

    SheetLayout<FrozenSheet> layout() {
        var layout = SheetLayout.<FrozenSheet>titled(title())
                .remark("考核办法：%s（第%s版）　结果版次：%s"
                        .formatted(snapshot.scheme().code(), snapshot.scheme().edition(), snapshot.revision()));
        if (places) {
            layout = layout.column("名次", 6, FrozenSheet::rank);
        }
        layout = layout.column("单位", 26, FrozenSheet::name).column("统一社会信用代码", 20, FrozenSheet::uscc);
        for (var block : blocks()) {
            layout = layout.column(block.title().zh(), 12, sheet -> points(sheet, block.code()));
        }
        return layout.column("加分", 8, LeagueTable::bonus)
                .column("扣分", 8, LeagueTable::deduction)
                .column("总分", 10, FrozenSheet::total)
                .column("等次", 18, LeagueTable::grade);
    }

    List<String> headings() {
        var headings = new ArrayList<String>();
        if (places) {
            headings.add("名次");
        }
        headings.add("单位");
        blocks().forEach(block -> headings.add(block.title().zh()));
        headings.addAll(List.of("加分", "扣分", "总分", "等次"));
        return List.copyOf(headings);
    }

    /** How wide the columns are beside each other: names need room, numbers do not. */
    List<Integer> weights() {
        var weights = new ArrayList<Integer>();
        if (places) {
            weights.add(2);
        }
        weights.add(6);
        blocks().forEach(block -> weights.add(3));
        weights.addAll(List.of(2, 2, 3, 3));
        return List.copyOf(weights);
    }

    List<List<String>> rows() {
        return sheets().stream().map(this::row).toList();
    }

    private List<String> row(FrozenSheet sheet) {
        var row = new ArrayList<String>();
        if (places) {
            row.add(Integer.toString(sheet.rank()));
        }
        row.add(sheet.name());
        blocks().forEach(block -> row.add(points(sheet, block.code())));
        row.addAll(List.of(bonus(sheet), deduction(sheet), sheet.total(), grade(sheet)));
        return List.copyOf(row);
    }

    /** The totals as bars, in the order of the table. */
    Chart chart() {
        var bars = sheets().stream()
                .map(sheet -> new Chart.Bar(sheet.name(), new BigDecimal(sheet.total()).doubleValue()))
                .toList();
        return Chart.bars(title(), bars);
    }

    String title() {
        return "%s年度法治建设考核结果（%s）".formatted(snapshot.year(), group());
    }

    String group() {
        return switch (snapshot.group()) {
            case TOWNSHIP -> "乡镇组";
            case ENFORCEMENT -> "执法部门组";
            case NON_ENFORCEMENT -> "非执法部门组";
        };
    }

    private List<UnitScore.BlockScore> blocks() {
        return snapshot.sheets().isEmpty()
                ? List.of()
                : snapshot.sheets().getFirst().score().blocks();
    }

    private static String points(FrozenSheet sheet, String block) {
        return sheet.score().blocks().stream()
                .filter(each -> each.code().equals(block))
                .map(UnitScore.BlockScore::points)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("不适用");
    }

    private static String bonus(FrozenSheet sheet) {
        var bonus = sheet.score().bonus();
        return bonus == null ? "" : bonus.points();
    }

    static boolean hasDeduction(FrozenSheet sheet) {
        return sheet.score().deduction() != null && new BigDecimal(deduction(sheet)).signum() != 0;
    }

    static String deduction(FrozenSheet sheet) {
        var deduction = sheet.score().deduction();
        return deduction == null ? "" : deduction.points();
    }

    private static String grade(FrozenSheet sheet) {
        return sheet.place().grade().title().zh();
    }
}
