package ruleoflaw.assessment.imported;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import ruleoflaw.assessment.imported.ImportedFact.Said;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;

/** Takes facts from outside, hears objections, rules on them. */
@ApplicationScoped
@Transactional
class ImportService {
    private final ImportedFacts imported;
    private final Measures measures;
    private final ImportPolicy policy;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ImportService(
            ImportedFacts imported, Measures measures, ImportPolicy policy, Outbox outbox, Caller caller, Clock clock) {
        this.imported = imported;
        this.measures = measures;
        this.policy = policy;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** How a table was taken; {@code dryRun}: nothing was stored. */
    record Outcome(int recorded, int unchanged, boolean dryRun) {}

    Page<ImportedView> list(ImportFilter filter, PageRequest page) {
        return Page.of(
                imported.matching(filter, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    ImportedView show(ImportedId id) {
        return reached(id).view();
    }

    ImportedView record(ImportFact said) {
        var checked = Importable.of(said.measure(), measures).read(said);
        policy.mustAllow(said.unitId());
        return take(checked, said.source()).view();
    }

    /** All or nothing, and safe to repeat: what says the same already is left alone. */
    Outcome take(Table table, ImportSource from) {
        var measure = Importable.of(from.measure(), measures);
        var errors = new RowErrors();
        var seen = new HashSet<Object>();
        var lines = new ArrayList<Said>();
        for (var row : table.rows()) {
            line(row, measure, from, errors).ifPresent(said -> {
                if (seen.add(said.item())) {
                    lines.add(said);
                } else {
                    errors.add(row, Importable.KEY, "编号重复", "this key stands in an earlier row");
                }
            });
        }
        errors.refuseIfAny();
        return store(lines, from);
    }

    private Outcome store(List<Said> lines, ImportSource from) {
        var unchanged = 0;
        for (var said : lines) {
            var before = imported.lockItem(said.measure(), said.item());
            if (before.filter(fact -> fact.says(said, from.source())).isPresent()) {
                unchanged++;
            } else if (!from.dryRun()) {
                var _ = take(said, from.source());
            }
        }
        return new Outcome(lines.size() - unchanged, unchanged, from.dryRun());
    }

    private Optional<Said> line(Row row, Importable measure, ImportSource from, RowErrors errors) {
        var unit = policy.unitOf(row, errors);
        var key = errors.required(row, Importable.KEY);
        var attributes = measure.attributes(row, errors);
        if (unit.isEmpty() || attributes.isEmpty()) {
            return Optional.empty();
        }
        var id = unit.get();
        return Optional.of(new Said(
                id, from.year(), measure.measure().code(), measure.itemOf(id, from.year(), key), attributes.get()));
    }

    private ImportedFact take(Said said, String source) {
        var by = caller.subject();
        var at = clock.instant();
        var before = imported.lockItem(said.measure(), said.item());
        if (before.isPresent()) {
            outbox.add(before.get().replace(said, source, by, at));
            return before.get();
        }
        var added = new ImportedFact(said, source, by, at);
        imported.persist(added);
        outbox.add(added.recorded());
        return added;
    }

    ImportedView object(ImportedId id, long version, ObjectToImport said) {
        var fact = reached(id);
        fact.mustBeAt(version);
        fact.object(said, LocalDate.now(clock));
        imported.flush();
        return fact.view();
    }

    ImportedView rule(ImportedId id, long version, RuleOnImport ruling) {
        var fact = reached(id);
        fact.mustBeAt(version);
        if (ruling.dropped()) {
            outbox.add(fact.drop(ruling.reason(), caller.subject()));
        } else {
            fact.uphold(ruling.reason(), caller.subject());
            imported.flush();
        }
        return fact.view();
    }

    private ImportedFact reached(ImportedId id) {
        var fact = imported.get(id);
        caller.mustReach(fact.unitId());
        return fact;
    }
}
