package ruleoflaw.target.indicator;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;

/** Checks a table of indicators as a whole: every line hangs one level below its parent, and what counts is measured. */
final class IndicatorTree {
    private final Map<String, Row> lines = new LinkedHashMap<>();
    private final Set<String> parents;
    private final RowErrors errors = new RowErrors();

    IndicatorTree(List<Row> rows) {
        parents = rows.stream().map(row -> row.text("parentCode")).collect(Collectors.toCollection(HashSet::new));
        for (var row : rows) {
            if (lines.putIfAbsent(errors.required(row, "code"), row) != null) {
                errors.add(row, "code", "编码与前面的行重复", "the code stands in an earlier row already");
            }
        }
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every row and column that is wrong */
    List<IndicatorEntry> entries() {
        var entries = lines.values().stream()
                .map(this::read)
                .flatMap(Optional::stream)
                .toList();
        errors.refuseIfAny();
        return entries;
    }

    private Optional<IndicatorEntry> read(Row row) {
        var title = errors.required(row, "titleZh");
        var kind = optional(row, "kind", IndicatorKind::valueOf);
        var measure = optional(row, "measure", Measure::valueOf);
        var verification = optional(row, "verification", Verification::valueOf);
        var basisStatus = optional(row, "basisStatus", BasisStatus::valueOf);
        checkKind(row);
        return errors.parsed(row, "level", Integer::valueOf).map(level -> {
            checkPlace(row, level);
            return new IndicatorEntry(
                    row.text("code"),
                    level,
                    row.optional("parentCode").orElse(null),
                    title,
                    kind.orElse(null),
                    measure.orElse(null),
                    row.optional("threshold").orElse(null),
                    row.optional("unit").orElse(null),
                    row.optional("evidence").orElse(null),
                    row.optional("basis").orElse(null),
                    verification.orElse(null),
                    basisStatus.orElse(null),
                    row.optional("formula").orElse(null),
                    isMandatory(row));
        });
    }

    private <T> Optional<T> optional(Row row, String column, java.util.function.Function<String, T> parser) {
        return row.optional(column).flatMap(text -> errors.parsed(row, column, parser));
    }

    private boolean isMandatory(Row row) {
        return optional(row, "mandatory", IndicatorTree::yesOrNo).orElse(false);
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true", "是" -> true;
            case "false", "否" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private void checkPlace(Row row, int level) {
        var parentCode = row.optional("parentCode");
        if (parentCode.isEmpty()) {
            if (level != 1) {
                errors.add(row, "parentCode", "一级以下的指标应填上级编码", "only a line of level 1 may have no parent");
            }
            return;
        }
        var parent = Optional.ofNullable(lines.get(parentCode.get()));
        if (parent.isEmpty()) {
            errors.add(row, "parentCode", "上级编码不存在", "there is no line with this code");
        } else if (!parent.get().text("level").equals(Integer.toString(level - 1))) {
            errors.add(row, "level", "层级应比上级多一级", "the level must be one below the parent's");
        }
    }

    private void checkKind(Row row) {
        var kind = row.text("kind");
        if (kind.isEmpty() && !parents.contains(row.text("code"))) {
            errors.add(row, "kind", "最末级指标应填类型", "a line without lines below it needs a kind");
        }
        if (kind.equals(IndicatorKind.QUANTITATIVE.name())
                && row.text("measure").isEmpty()) {
            errors.add(row, "measure", "可量化指标应填计量方式", "a quantitative indicator needs a measure");
        }
    }
}
