package ruleoflaw.target.editionmap;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;

/** Checks a table of mapped lines against both editions: nothing unknown, nothing twice, nothing forgotten. */
final class EditionMapCheck {
    private final Set<String> oldCodes;
    private final Set<String> newCodes;
    private final RowErrors errors = new RowErrors();
    private final Set<List<String>> seen = new HashSet<>();

    EditionMapCheck(Set<String> oldCodes, Set<String> newCodes) {
        this.oldCodes = oldCodes;
        this.newCodes = newCodes;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every row and column that is wrong */
    List<MappedRow> of(List<Row> rows) {
        var checked = rows.stream().map(this::read).flatMap(Optional::stream).toList();
        errors.refuseIfAny();
        return checked;
    }

    private Optional<MappedRow> read(Row row) {
        if (!seen.add(List.of(row.text("fromCode"), row.text("toCode")))) {
            errors.add(row, "fromCode", "与前面的行重复", "stands in an earlier row already");
        }
        return errors.parsed(row, "relation", Relation::valueOf).map(relation -> {
            checkCode(row, "fromCode", oldCodes, relation == Relation.ADDED);
            checkCode(row, "toCode", newCodes, relation == Relation.DROPPED);
            return new MappedRow(
                    UuidCreator.getTimeOrderedEpoch(),
                    row.optional("fromCode").orElse(null),
                    row.optional("toCode").orElse(null),
                    relation,
                    row.optional("note").orElse(null));
        });
    }

    private void checkCode(Row row, String column, Set<String> known, boolean mustBeEmpty) {
        var code = row.text(column);
        if (mustBeEmpty != code.isEmpty()) {
            errors.add(row, column, mustBeEmpty ? "此关系不应填写" : "必填", mustBeEmpty ? "must be empty here" : "is required");
        } else if (!code.isEmpty() && !known.contains(code)) {
            errors.add(row, column, "该版没有编码" + code, "the edition has no line " + code);
        }
    }
}
