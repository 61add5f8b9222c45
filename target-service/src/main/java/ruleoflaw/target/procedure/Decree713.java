package ruleoflaw.target.procedure;

import static ruleoflaw.target.RegisterProblem.FIELD_MISSING;
import static ruleoflaw.target.RegisterProblem.STEP_ALWAYS_REQUIRED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the decree on major decisions asks of the steps (重大行政决策程序暂行条例, in force 2019-09-01; departments and
 * townships follow it by reference, art. 42).
 */
public final class Decree713 {
    /** Art. 15: opinions are normally asked for 30 days; a shorter time is explained in the notice. */
    static final int CONSULTATION_DAYS = 30;

    /** Art. 16: the papers of a hearing go out seven days before. */
    static final int HEARING_PAPER_DAYS = 7;

    /** Art. 26: an examination normally has seven working days. */
    static final int EXAMINATION_WORKING_DAYS = 7;

    private Decree713() {}

    /** Refuses a record that says nothing, or that lets a compulsory step fall away. */
    public static void check(DecisionStep step, RecordStep request) {
        if (request.state() == StepState.NOT_APPLICABLE) {
            if (!step.mayBeNotApplicable()) {
                throw STEP_ALWAYS_REQUIRED.because(step.label()).at("/state");
            }
            mustBeGiven(request.reason(), "reason");
        }
        if (request.state() == StepState.DONE) {
            mustBeGiven(request.finishedOn(), "finishedOn");
            if (step == DecisionStep.PUBLIC_PARTICIPATION || step == DecisionStep.LEGALITY_EXAMINATION) {
                mustBeGiven(request.startedOn(), "startedOn");
            }
            if (step == DecisionStep.LEGALITY_EXAMINATION) {
                mustBeGiven(request.conclusion(), "conclusion");
            }
        }
    }

    private static void mustBeGiven(@Nullable Object value, String field) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw FIELD_MISSING.because(field).at("/" + field);
        }
    }

    static boolean isConsultationShort(StepView step) {
        return step.step() == DecisionStep.PUBLIC_PARTICIPATION
                && step.state() == StepState.DONE
                && daysOf(step) < CONSULTATION_DAYS
                && (step.reason() == null || step.reason().isBlank());
    }

    static boolean arePapersLate(StepView step) {
        return step.hearingOn() != null
                && (step.hearingPapersOn() == null
                        || step.hearingPapersOn().plusDays(HEARING_PAPER_DAYS).isAfter(step.hearingOn()));
    }

    static boolean isExaminationHurried(StepView step) {
        return step.step() == DecisionStep.LEGALITY_EXAMINATION
                && step.state() == StepState.DONE
                && step.workingDays() < EXAMINATION_WORKING_DAYS;
    }

    /** Art. 25: the examination must be over before the draft is tabled. */
    static boolean isExaminedBy(StepView step, LocalDate tabledOn) {
        return step.step() == DecisionStep.LEGALITY_EXAMINATION
                && step.state() == StepState.DONE
                && step.finishedOn() != null
                && !step.finishedOn().isAfter(tabledOn);
    }

    private static long daysOf(StepView step) {
        return step.startedOn() == null || step.finishedOn() == null
                ? 0
                : ChronoUnit.DAYS.between(step.startedOn(), step.finishedOn());
    }
}
