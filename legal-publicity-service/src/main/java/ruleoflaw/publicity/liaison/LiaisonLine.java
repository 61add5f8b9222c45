package ruleoflaw.publicity.liaison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;

/** One line of a township's list of liaisons; village and name together tell who is meant. */
record LiaisonLine(
        String village,
        String name,
        String category,
        @Nullable String certificate,
        @Nullable LocalDate certifiedOn,
        BigDecimal trainedHours) {
    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every cell that is wrong */
    static List<LiaisonLine> of(Table table, Predicate<String> isOwnVillage) {
        var errors = new RowErrors();
        var seen = new HashSet<String>();
        var lines = new ArrayList<LiaisonLine>();
        for (var row : table.rows()) {
            if (!isOwnVillage.test(row.text("村级区划代码"))) {
                errors.add(row, "村级区划代码", "不是本单位所辖的村(社区)", "is no village of this unit");
            }
            if (!seen.add(row.text("村级区划代码") + "/" + row.text("姓名"))) {
                errors.add(row, "姓名", "与前面的行重复", "stands in an earlier row already");
            }
            lines.add(line(row, errors));
        }
        errors.refuseIfAny();
        return lines;
    }

    private static LiaisonLine line(Row row, RowErrors errors) {
        var certificate = row.optional("证书编号");
        var certifiedOn = row.optional("发证日期").flatMap(text -> errors.parsed(row, "发证日期", LocalDate::parse));
        if (certificate.isPresent() != row.optional("发证日期").isPresent()) {
            errors.add(row, "发证日期", "证书编号与发证日期应同时填写", "number and day of the certificate go together");
        }
        var hours = row.optional("培训学时").flatMap(text -> errors.parsed(row, "培训学时", LiaisonLine::hours));
        return new LiaisonLine(
                row.text("村级区划代码"),
                errors.required(row, "姓名"),
                errors.required(row, "类别"),
                certificate.orElse(null),
                certifiedOn.orElse(null),
                hours.orElse(BigDecimal.ZERO));
    }

    private static BigDecimal hours(String text) {
        var hours = new BigDecimal(text);
        if (hours.signum() < 0 || hours.scale() > 2 || hours.compareTo(BigDecimal.valueOf(999)) > 0) {
            throw new IllegalArgumentException("hours are between 0 and 999");
        }
        return hours;
    }
}
