package ruleoflaw.assessment.survey;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.survey.SurveyEvent.SurveyImported;
import ruleoflaw.assessment.unit.KnownUnit;
import ruleoflaw.assessment.unit.KnownUnits;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.table.Table;

/** Imports surveys, hears objections, rules on them. */
@ApplicationScoped
@Transactional
class SurveyService {
    private final SurveyFigures figures;
    private final KnownUnits units;
    private final StoredFiles files;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    SurveyService(
            SurveyFigures figures, KnownUnits units, StoredFiles files, Outbox outbox, Caller caller, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.files = files;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** How a table was taken; {@code dryRun}: nothing was stored. */
    record Outcome(int year, int added, int replaced, int unchanged, boolean dryRun) {}

    Page<FigureView> list(@Nullable UUID unit, @Nullable Integer year, PageRequest page) {
        return Page.of(
                figures.matching(unit, year, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    FigureView show(FigureId id) {
        return reached(id).view();
    }

    /** All or nothing, and safe to repeat: a figure that says the same already is left alone. */
    Outcome take(Table table, SurveySource from) {
        var rows = SurveyTable.check(table, code -> units.findByCode(code).map(KnownUnit::id));
        var known = figures.lockYear(from.year());
        var added =
                rows.stream().filter(row -> !known.containsKey(row.unitId())).toList();
        var replaced = rows.stream()
                .filter(row -> known.containsKey(row.unitId())
                        && !known.get(row.unitId()).says(row, from))
                .toList();
        if (!from.dryRun()) {
            added.forEach(row -> outbox.add(add(row, from)));
            replaced.forEach(
                    row -> outbox.add(requireNonNull(known.get(row.unitId())).replace(row, from, clock.instant())));
        }
        var unchanged = rows.size() - added.size() - replaced.size();
        return new Outcome(from.year(), added.size(), replaced.size(), unchanged, from.dryRun());
    }

    private SurveyImported add(SurveyRow row, SurveySource from) {
        var figure = new SurveyFigure(row, from, clock.instant());
        figures.persist(figure);
        return figure.imported();
    }

    FigureView object(FigureId id, long version, ObjectToFigure said) {
        var figure = reached(id);
        figure.mustBeAt(version);
        files.mustExist(said.files());
        figure.object(said, LocalDate.now(clock));
        figures.flush();
        return figure.view();
    }

    FigureView rule(FigureId id, long version, RuleOnObjection ruling) {
        var figure = reached(id);
        figure.mustBeAt(version);
        var right = ruling.corrected();
        if (right == null) {
            figure.uphold(ruling.reason(), caller.subject());
            figures.flush();
        } else {
            outbox.add(figure.correct(right, ruling.reason(), caller.subject()));
        }
        return figure.view();
    }

    private SurveyFigure reached(FigureId id) {
        var figure = figures.get(id);
        caller.mustReach(figure.unitId());
        return figure;
    }
}
