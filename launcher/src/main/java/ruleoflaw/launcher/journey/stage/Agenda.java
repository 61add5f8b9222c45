package ruleoflaw.launcher.journey.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that happens in the demo year; on the same day in the order in which it was entered. */
public final class Agenda {
    private final List<Step> steps = new ArrayList<>();

    public void on(LocalDate day, String what, Runnable deed) {
        steps.add(new Step(day, what, deed));
    }

    public List<Step> inOrder() {
        return steps.stream().sorted(Comparator.comparing(Step::day)).toList();
    }
}
