package ruleoflaw.assessment.pilotstandard;

import static ruleoflaw.assessment.HonourProblem.STANDARD_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;

/** Takes standards in, and shows them. */
@ApplicationScoped
@Transactional
class PilotStandardService {
    private final PilotStandards standards;

    PilotStandardService(PilotStandards standards) {
        this.standards = standards;
    }

    Page<PilotStandardView> list(PageRequest page) {
        return Page.of(standards.page(page), page, view -> view.id().value());
    }

    PilotStandardView show(PilotStandardId id) {
        return standards.get(id).view();
    }

    Page<StandardItemView> items(PilotStandardId id, PageRequest page) {
        return Page.of(standards.items(standards.get(id).id(), page), page, StandardItemView::id);
    }

    /** All rows or none. */
    PilotStandardView take(PilotStandard.Heading heading, Table table) {
        if (standards.hasEdition(heading.code(), heading.edition())) {
            throw STANDARD_EXISTS.because(heading.code(), heading.edition());
        }
        var items = itemsOf(table);
        var standard = new PilotStandard(heading, items.size());
        standards.persist(standard);
        items.forEach(item -> standards.persist(new StandardItem(standard.id(), item)));
        return standard.view();
    }

    /** The lines that no other line hangs on; those above are headings. */
    static List<StandardItemView> itemsOf(Table table) {
        var errors = new RowErrors();
        var seen = new HashSet<String>();
        var parents = table.rows().stream().map(row -> row.text("parentCode")).collect(Collectors.toSet());
        for (var row : table.rows()) {
            if (!seen.add(errors.required(row, "code"))) {
                errors.add(row, "code", "与前面的行重复", "stands in an earlier row already");
            }
            var _ = errors.required(row, "titleZh");
        }
        errors.refuseIfAny();
        return table.rows().stream()
                .filter(row -> !parents.contains(row.text("code")))
                .map(row -> new StandardItemView(
                        null,
                        row.text("code"),
                        row.text("titleZh"),
                        row.optional("verification").orElse(null)))
                .toList();
    }
}
