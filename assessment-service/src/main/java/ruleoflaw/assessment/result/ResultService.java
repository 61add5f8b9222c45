package ruleoflaw.assessment.result;

import static ruleoflaw.assessment.AssessmentProblem.RESULT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.result.ResultView.SchemeRef;
import ruleoflaw.assessment.result.ResultView.UnitRef;
import ruleoflaw.assessment.score.Looking;
import ruleoflaw.assessment.score.Sheet;
import ruleoflaw.assessment.score.Sheets;
import ruleoflaw.assessment.unit.KnownUnit;
import ruleoflaw.assessment.unit.KnownUnits;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Shows sheets to those who may see them. */
@ApplicationScoped
@Transactional
class ResultService {
    private final Sheets sheets;
    private final KnownUnits units;
    private final Looking looking;
    private final Sentence sentence;
    private final Caller caller;

    ResultService(Sheets sheets, KnownUnits units, Looking looking, Measures measures, Caller caller) {
        this.sheets = sheets;
        this.units = units;
        this.looking = looking;
        this.sentence = new Sentence(measures);
        this.caller = caller;
    }

    Page<ResultView> list(int year, @Nullable UUID unit, PageRequest page) {
        var found = sheets.matching(year, unit, caller.scope(), page);
        var known = units.byId(found.stream().map(Sheet::unitId).toList());
        var views = found.stream()
                .map(sheet -> view(sheet, Objects.requireNonNull(known.get(sheet.unitId())), false))
                .toList();
        return Page.of(views, page, view -> view.unit().id());
    }

    /** @param at as it was known at this instant; absent: as it stands */
    ResultView show(UUID unitId, int year, @Nullable Instant at) {
        caller.mustReach(unitId);
        var unit = units.find(unitId).orElseThrow(() -> RESULT_NOT_FOUND.because(year));
        var sheet = at == null ? sheets.find(unitId, year) : looking.asOf(unit, year, at);
        return view(sheet.orElseThrow(() -> RESULT_NOT_FOUND.because(year)), unit, true);
    }

    private ResultView view(Sheet sheet, KnownUnit unit, boolean whole) {
        var score = sheet.score();
        return new ResultView(
                sheet.id(),
                sheet.version(),
                sheet.year(),
                new UnitRef(unit.id(), unit.name(), unit.uscc(), unit.group()),
                new SchemeRef(sheet.schemeId(), sheet.schemeCode(), sheet.schemeEdition()),
                sheet.trails().stream()
                        .map(leaf -> LeafView.of(leaf, sentence.of(leaf), whole))
                        .toList(),
                score,
                score.total(),
                null,
                null,
                sheet.hash());
    }
}
