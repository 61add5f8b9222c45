package ruleoflaw.assessment.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.assessment.fact.FactsChanged;
import ruleoflaw.assessment.scheme.Scheme;
import ruleoflaw.assessment.scheme.SchemeInForce;
import ruleoflaw.assessment.scheme.Schemes;
import ruleoflaw.assessment.unit.KnownUnit;
import ruleoflaw.assessment.unit.KnownUnits;
import ruleoflaw.assessment.unit.UnitChanged;

/**
 * Keeps the sheets true: whatever changes what a unit has is answered in the same transaction.
 *
 * <p>A sheet exists for every known unit of the groups its scheme names, from the first of both; a fact of a unit that
 * is not known yet waits among the facts.
 */
@ApplicationScoped
@Transactional
public class ScoreService {
    private final Sheets sheets;
    private final Schemes schemes;
    private final KnownUnits units;
    private final Scoring scoring;

    ScoreService(Sheets sheets, Schemes schemes, KnownUnits units, Scoring scoring) {
        this.sheets = sheets;
        this.schemes = schemes;
        this.units = units;
        this.scoring = scoring;
    }

    void on(@Observes FactsChanged change) {
        sheets.lock(change.unitId(), change.year());
        schemes.findPublished(change.year())
                .ifPresent(scheme -> assessed(scheme, change.unitId())
                        .ifPresent(unit -> scoring.whatLooksAt(change.measure(), scheme, unit)));
    }

    void on(@Observes UnitChanged change) {
        for (var scheme : schemes.published()) {
            sheets.lock(change.unitId(), scheme.year());
            assessed(scheme, change.unitId())
                    .ifPresentOrElse(
                            unit -> scoring.everything(scheme, unit),
                            () -> sheets.find(change.unitId(), scheme.year()).ifPresent(sheets::delete));
        }
    }

    void on(@Observes SchemeInForce change) {
        units.lock();
        var _ = recompute(change.year());
    }

    /** Computes the year anew from all facts; under an unchanged scheme nothing may come out different. */
    public Recomputation recompute(int year) {
        return schemes.findPublished(year).map(this::recompute).orElse(Recomputation.none(year));
    }

    private Recomputation recompute(Scheme scheme) {
        var done = Recomputation.none(scheme.year());
        for (var unit : units.inGroups(EnumSet.copyOf(scheme.rules().groups()))) {
            sheets.lock(unit.id(), scheme.year());
            var leaves = scheme.rules().leafCodes(unit.group()).size();
            done = done.plus(leaves, scoring.everything(scheme, unit));
        }
        return done;
    }

    private Optional<KnownUnit> assessed(Scheme scheme, UUID unitId) {
        return units.find(unitId).filter(unit -> scheme.rules().groups().contains(unit.group()));
    }
}
