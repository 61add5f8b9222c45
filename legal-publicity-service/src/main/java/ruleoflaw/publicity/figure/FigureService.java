package ruleoflaw.publicity.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.table.Table;

/** Takes over what other systems count: the office brings it in, nobody types it twice. */
@ApplicationScoped
@Transactional
class FigureService {
    private final LegalAidQuarters quarters;
    private final ServiceFigures figures;
    private final Surveys surveys;
    private final Clock clock;

    FigureService(LegalAidQuarters quarters, ServiceFigures figures, Surveys surveys, Clock clock) {
        this.quarters = quarters;
        this.figures = figures;
        this.surveys = surveys;
        this.clock = clock;
    }

    /** What an import did, or would do; counts lines. */
    record ImportedFigures(int created, int updated, int unchanged, boolean dryRun) {}

    Page<LegalAidView> legalAid(@Nullable Integer year, PageRequest page) {
        var views = quarters.matching(year, page).stream()
                .map(LegalAidQuarter::view)
                .toList();
        return Page.of(views, page, view -> view.id().value());
    }

    Page<ServiceFigureView> services(@Nullable Integer year, PageRequest page) {
        return Page.of(figures.matching(year, page), page, ServiceFigureView::id);
    }

    Page<SurveyView> surveys(@Nullable Integer year, PageRequest page) {
        var views = surveys.matching(year, page).stream().map(Survey::view).toList();
        return Page.of(views, page, view -> view.id().value());
    }

    SurveyView survey(SurveyId id) {
        return surveys.get(id).view();
    }

    SurveyView enter(EnterSurvey entered) {
        var survey = new Survey(entered, clock.instant());
        surveys.persistAndFlush(survey);
        return survey.view();
    }

    ImportedFigures takeLegalAid(Table table, boolean dryRun) {
        var lines = LegalAidFigures.of(table);
        var created = 0;
        var updated = 0;
        for (var line : lines) {
            var known = quarters.of(line.year(), line.quarter());
            created += known.isEmpty() ? 1 : 0;
            var differs = known.filter(one -> one.differsFrom(line));
            updated += differs.isPresent() ? 1 : 0;
            if (!dryRun && known.isEmpty()) {
                quarters.persist(new LegalAidQuarter(line, clock.instant()));
            } else if (!dryRun) {
                differs.ifPresent(one -> one.take(line, clock.instant()));
            }
        }
        return new ImportedFigures(created, updated, lines.size() - created - updated, dryRun);
    }

    ImportedFigures takeServices(Table table, boolean dryRun) {
        var lines = ServiceLine.of(table);
        var created = 0;
        var updated = 0;
        for (var line : lines) {
            var known = figures.of(line);
            created += known.isEmpty() ? 1 : 0;
            var differs = known.filter(one -> one.differsFrom(line));
            updated += differs.isPresent() ? 1 : 0;
            if (!dryRun && known.isEmpty()) {
                figures.persist(new ServiceFigure(line, clock.instant()));
            } else if (!dryRun) {
                differs.ifPresent(one -> one.take(line, clock.instant()));
            }
        }
        return new ImportedFigures(created, updated, lines.size() - created - updated, dryRun);
    }
}
