package ruleoflaw.assessment.recusal;

import static ruleoflaw.assessment.AssessmentProblem.DECIDER_WAS_INVOLVED;
import static ruleoflaw.assessment.AssessmentProblem.RECUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;
import ruleoflaw.chassis.security.Caller;

/** The two rules of recusal (回避): nobody judges his own, and nobody judges what he did himself. */
@ApplicationScoped
public class Impartiality {
    private final Recusals recusals;
    private final Instance<Involvement> involvements;
    private final Caller caller;

    Impartiality(Recusals recusals, @Any Instance<Involvement> involvements, Caller caller) {
        this.recusals = recusals;
        this.involvements = involvements;
        this.caller = caller;
    }

    /**
     * Refuses the caller when the unit is his own, or one he declared a conflict with.
     *
     * @throws ruleoflaw.chassis.problem.Problem 403
     */
    public void mustHoldTowards(UUID unitId) {
        if (!holdsTowards(unitId)) {
            throw RECUSED.because();
        }
    }

    /** The same as a question, for tables that speak of many units. */
    public boolean holdsTowards(UUID unitId) {
        var isHome = caller.home().filter(unitId::equals).isPresent();
        return !isHome && !recusals.isDeclared(caller.subject(), unitId);
    }

    /**
     * Refuses the caller also when he scored or checked the unit in that year: an appeal is decided by others.
     *
     * @throws ruleoflaw.chassis.problem.Problem 403
     */
    public void mustBeFreshTo(UUID unitId, int year) {
        mustHoldTowards(unitId);
        if (involvements.stream().anyMatch(feature -> feature.concerns(caller.subject(), unitId, year))) {
            throw DECIDER_WAS_INVOLVED.because(year);
        }
    }
}
