package ruleoflaw.assessment.board;

import static ruleoflaw.assessment.AssessmentProblem.NOTHING_PUBLISHED;
import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.revision.Archive;
import ruleoflaw.assessment.revision.Changes;
import ruleoflaw.assessment.revision.Revision;
import ruleoflaw.assessment.rule.Canonical;
import ruleoflaw.assessment.run.RunId;
import ruleoflaw.assessment.run.RunStatus;
import ruleoflaw.assessment.run.RunView;
import ruleoflaw.assessment.run.Runs;
import ruleoflaw.chassis.chart.Chart;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Shows frozen results to those who may see them. */
@ApplicationScoped
@Transactional
class BoardService {
    private final Runs runs;
    private final Archive archive;
    private final Caller caller;
    private final BoardConfig config;

    BoardService(Runs runs, Archive archive, Caller caller, BoardConfig config) {
        this.runs = runs;
        this.archive = archive;
        this.caller = caller;
        this.config = config;
    }

    /** @param number an earlier revision; absent: the newest that the caller may see */
    Page<BoardRow> rows(RunId id, @Nullable Integer number, PageRequest page) {
        var sight = sight(id);
        var rows = seen(id, number == null ? sight : sight.at(number)).snapshot().sheets().stream()
                .filter(sheet ->
                        sheet.unitId().toString().compareTo(page.after().toString()) > 0)
                .sorted(Comparator.comparing(sheet -> sheet.unitId().toString()))
                .limit(page.limitPlusOne())
                .map(sheet -> BoardRow.of(sheet, sight.places()))
                .toList();
        return Page.of(rows, page, BoardRow::unitId);
    }

    BoardSheet sheet(RunId id, UUID unitId) {
        var sight = sight(id);
        var revision = seen(id, sight);
        var sheet = revision.snapshot().sheet(unitId).orElseThrow(NOT_FOUND::because);
        return new BoardSheet(
                id,
                revision.number(),
                revision.sha256(),
                revision.snapshot().scheme(),
                BoardRow.of(sheet, sight.places()),
                sheet.score(),
                sheet.leaves());
    }

    List<RevisionView> revisions(RunId id) {
        var sight = sight(id);
        return IntStream.rangeClosed(1, sight.revision())
                .mapToObj(number -> shown(archive.get(id.value(), number)))
                .toList();
    }

    /** What the revision changed against the one before; places only for those who may see them. */
    Changes changes(RunId id, int number) {
        var sight = sight(id);
        if (number < 2 || number > sight.revision()) {
            throw NOT_FOUND.because();
        }
        var changes = Changes.between(
                archive.get(id.value(), number - 1).snapshot(),
                archive.get(id.value(), number).snapshot());
        return sight.places() ? changes : changes.withoutPlaces();
    }

    /** The frozen bytes themselves: their SHA-256 is the one of the revision. */
    String snapshot(RunId id) {
        var sight = sight(id);
        if (!sight.places()) {
            throw NOT_FOUND.because();
        }
        return Canonical.write(seen(id, sight).snapshot());
    }

    /** The whole table; without places for those who may not see them yet. */
    LeagueTable table(RunId id) {
        var sight = sight(id);
        return new LeagueTable(seen(id, sight).snapshot(), sight.places());
    }

    /** A notice carries no places, whoever prints it. */
    ResultPaper paper(RunId id) {
        var run = runs.get(id);
        var sight = Sight.of(run, caller);
        var hung = run.notices().isEmpty() ? 0 : run.notices().getLast().revision();
        var revision = archive.get(id.value(), Math.min(hung, sight.revision()));
        var table = new LeagueTable(revision.snapshot(), run.status().isApproved());
        return new ResultPaper(config.office(), run, revision, table);
    }

    /**
     * The report on the whole year.
     *
     * @throws ruleoflaw.chassis.problem.Problem 409 while a group's result is not published
     */
    YearReport report(int year) {
        var found = runs.ofYear(year);
        if (found.isEmpty() || found.stream().anyMatch(run -> run.status() != RunStatus.PUBLISHED)) {
            throw NOTHING_PUBLISHED.because(year);
        }
        return new YearReport(
                config.office(), year, found.stream().map(this::group).toList());
    }

    private YearReport.Group group(RunView run) {
        var id = run.id().value();
        var corrections = IntStream.rangeClosed(2, run.revision())
                .mapToObj(number -> Changes.between(
                        archive.get(id, number - 1).snapshot(),
                        archive.get(id, number).snapshot()))
                .toList();
        return new YearReport.Group(run, archive.get(id, run.revision()).snapshot(), corrections);
    }

    private static RevisionView shown(Revision revision) {
        return new RevisionView(revision.number(), revision.cause(), revision.sha256(), revision.madeAt());
    }

    /** A league table is a league table, drawn or written: whoever may not see the places does not see it. */
    Chart chart(RunId id) {
        var sight = sight(id);
        if (!sight.places()) {
            throw NOT_FOUND.because();
        }
        return new LeagueTable(seen(id, sight).snapshot(), true).chart();
    }

    private Sight sight(RunId id) {
        return Sight.of(runs.get(id), caller);
    }

    private Revision seen(RunId id, Sight sight) {
        return archive.get(id.value(), sight.revision());
    }
}
