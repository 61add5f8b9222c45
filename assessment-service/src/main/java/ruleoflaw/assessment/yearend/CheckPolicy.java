package ruleoflaw.assessment.yearend;

import static ruleoflaw.assessment.AssessmentProblem.CHECK_EXISTS;
import static ruleoflaw.assessment.AssessmentProblem.SAMPLE_DOES_NOT_FIT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.assessment.recusal.Impartiality;
import ruleoflaw.assessment.unit.KnownUnits;
import ruleoflaw.chassis.file.StoredFiles;

/** What must hold before a unit is checked: a known unit, one check a year, a full sample, and a judge without ties. */
@ApplicationScoped
class CheckPolicy {
    private final YearEndChecks checks;
    private final KnownUnits units;
    private final Impartiality impartiality;
    private final StoredFiles files;
    private final CheckConfig config;

    CheckPolicy(
            YearEndChecks checks, KnownUnits units, Impartiality impartiality, StoredFiles files, CheckConfig config) {
        this.checks = checks;
        this.units = units;
        this.impartiality = impartiality;
        this.files = files;
        this.config = config;
    }

    void mustAllow(OpenCheck opened) {
        units.mustKnow(opened.unitId());
        impartiality.mustHoldTowards(opened.unitId());
        mustFit(opened, Aspect.FORMAL, config.formalSample());
        mustFit(opened, Aspect.SUBSTANTIVE, config.substantiveSample());
        if (checks.existsFor(opened.unitId(), opened.year())) {
            throw CHECK_EXISTS.because(opened.year());
        }
    }

    void mustBeImpartial(UUID unitId, List<UUID> fileIds) {
        impartiality.mustHoldTowards(unitId);
        files.mustExist(fileIds);
    }

    /** A larger sample would be as unfair as a smaller one; a smaller one is possible, but says why. */
    private static void mustFit(OpenCheck opened, Aspect aspect, int wanted) {
        var drawn = opened.sampleOf(aspect);
        var smallerWithReason = drawn < wanted && opened.smallerSample() != null;
        if (drawn != wanted && !smallerWithReason) {
            throw SAMPLE_DOES_NOT_FIT.because(aspect, drawn, wanted).at("/items");
        }
    }
}
