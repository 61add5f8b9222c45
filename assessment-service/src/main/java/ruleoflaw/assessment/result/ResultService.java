package ruleoflaw.assessment.result;

import static ruleoflaw.assessment.AssessmentProblem.RESULT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.result.ResultView.SchemeRef;
import ruleoflaw.assessment.result.ResultView.UnitRef;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.LeafTrail;
import ruleoflaw.assessment.score.Looking;
import ruleoflaw.assessment.score.Sheet;
import ruleoflaw.assessment.score.Sheets;
import ruleoflaw.assessment.unit.KnownUnit;
import ruleoflaw.assessment.unit.KnownUnits;
import ruleoflaw.chassis.chart.Chart;
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
    private final LeafEvidence evidence;
    private final Caller caller;

    ResultService(
            Sheets sheets, KnownUnits units, Looking looking, Measures measures, LeafEvidence evidence, Caller caller) {
        this.sheets = sheets;
        this.units = units;
        this.looking = looking;
        this.sentence = new Sentence(measures);
        this.evidence = evidence;
        this.caller = caller;
    }

    Page<ResultView> list(int year, @Nullable UUID unit, PageRequest page) {
        var found = sheets.matching(year, unit, caller.scope(), page);
        var known = units.byId(found.stream().map(Sheet::unitId).toList());
        var views = found.stream()
                .map(sheet -> view(sheet, Objects.requireNonNull(known.get(sheet.unitId())), null))
                .toList();
        return Page.of(views, page, view -> view.unit().id());
    }

    /** @param at as it was known at this instant; absent: as it stands */
    ResultView show(UUID unitId, int year, @Nullable Instant at) {
        caller.mustReach(unitId);
        var unit = units.find(unitId).orElseThrow(() -> RESULT_NOT_FOUND.because(year));
        var sheet = at == null ? sheets.find(unitId, year) : looking.asOf(unit, year, at);
        var found = sheet.orElseThrow(() -> RESULT_NOT_FOUND.because(year));
        return view(found, unit, evidence.of(found));
    }

    /** What the unit reached of each leaf that applies, in percent of its maximum. */
    Chart chart(UUID unitId, int year) {
        var result = show(unitId, year, null);
        var bars = result.leaves().stream()
                .filter(leaf -> leaf.applicable() && isScored(result, leaf))
                .map(leaf -> new Chart.Bar(
                        "%s %s %s/%s".formatted(leaf.code(), leaf.title().zh(), leaf.points(), leaf.max()),
                        share(leaf)))
                .toList();
        return Chart.bars("%s%d年度得分率（%%），总分%s".formatted(result.unit().name(), year, result.total()), bars);
    }

    private static boolean isScored(ResultView result, LeafView leaf) {
        return result.score().blocks().stream().anyMatch(block -> block.code().equals(leaf.block()));
    }

    private static double share(LeafView leaf) {
        var points = Fraction.of(Objects.requireNonNull(leaf.points()));
        return points.times(Fraction.of(100)).dividedBy(leaf.max()).rounded(1).doubleValue();
    }

    /** @param files what is behind each leaf; null: they are shown without their trails */
    private ResultView view(Sheet sheet, KnownUnit unit, @Nullable Function<LeafTrail, List<EvidenceView>> files) {
        var score = sheet.score();
        return new ResultView(
                sheet.id(),
                sheet.version(),
                sheet.year(),
                new UnitRef(unit.id(), unit.name(), unit.uscc(), unit.group()),
                new SchemeRef(sheet.schemeId(), sheet.schemeCode(), sheet.schemeEdition()),
                sheet.trails().stream()
                        .map(leaf -> LeafView.of(leaf, sentence.of(leaf), files == null ? null : files.apply(leaf)))
                        .toList(),
                score,
                score.total(),
                null,
                null,
                sheet.hash());
    }
}
