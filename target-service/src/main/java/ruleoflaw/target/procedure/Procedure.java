package ruleoflaw.target.procedure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a decision's procedure stands before the law, worked out from its steps.
 *
 * @param tabledOn the day it was put before the meeting; absent while it was not
 */
public record Procedure(
        List<StepView> steps,
        @Nullable LocalDate tabledOn,
        @Nullable LocalDate decidedOn) {
    /** All five steps, in their order; what nobody recorded is missing. */
    public static List<StepView> complete(Collection<StepRecord> records) {
        var known = new EnumMap<DecisionStep, StepView>(DecisionStep.class);
        records.forEach(record -> known.put(record.step(), record.view()));
        return Arrays.stream(DecisionStep.values())
                .map(step -> known.getOrDefault(step, StepView.missing(step)))
                .toList();
    }

    public int applicable() {
        return (int) steps.stream()
                .filter(step -> step.state() != StepState.NOT_APPLICABLE)
                .count();
    }

    /** An examination that came after the tabling is none. */
    public int missing() {
        var lacking = steps.stream()
                .filter(step -> step.step() != DecisionStep.LEGALITY_EXAMINATION)
                .filter(step -> step.state() == StepState.MISSING)
                .count();
        return (int) lacking + (isExamined() ? 0 : 1);
    }

    public int shortConsultations() {
        return (int) steps.stream().filter(Decree713::isConsultationShort).count();
    }

    public boolean isExamined() {
        var latest = tabledOn == null ? LocalDate.MAX : tabledOn;
        return steps.stream().anyMatch(step -> Decree713.isExaminedBy(step, latest));
    }

    public Set<Deficiency> deficiencies() {
        var found = EnumSet.noneOf(Deficiency.class);
        note(found, Deficiency.CONSULTATION_SHORT, shortConsultations() > 0);
        note(found, Deficiency.HEARING_PAPERS_LATE, steps.stream().anyMatch(Decree713::arePapersLate));
        note(found, Deficiency.EXAMINATION_HURRIED, steps.stream().anyMatch(Decree713::isExaminationHurried));
        note(found, Deficiency.TABLED_UNEXAMINED, tabledOn != null && !isExamined());
        note(found, Deficiency.TABLED_THOUGH_UNLAWFUL, tabledOn != null && isUnlawful());
        note(found, Deficiency.STEP_MISSING, decidedOn != null && missing() > 0);
        note(
                found,
                Deficiency.RECORDED_AFTERWARDS,
                decidedOn != null && steps.stream().anyMatch(step -> step.isRecordedAfter(decidedOn)));
        return found;
    }

    private static void note(Set<Deficiency> found, Deficiency deficiency, boolean there) {
        if (there) {
            found.add(deficiency);
        }
    }

    private boolean isUnlawful() {
        return steps.stream().anyMatch(step -> step.conclusion() == Conclusion.UNLAWFUL);
    }
}
