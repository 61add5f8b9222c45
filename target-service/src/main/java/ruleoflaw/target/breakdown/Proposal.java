package ruleoflaw.target.breakdown;

import static ruleoflaw.target.TargetProblem.TARGET_ALREADY_BROKEN_DOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.target.annualtarget.AnnualTarget;
import ruleoflaw.target.unit.Unit;

/** A breakdown whose lines are sound, seen against the whole plan. */
record Proposal(
        List<AnnualTarget> targets,
        List<Unit> units,
        List<Share> shares,
        Earlier earlier,
        Function<LocalDate, Deadline> calendar,
        LocalDate today) {

    /** What earlier breakdowns of the plan gave out. */
    record Earlier(Set<UUID> targets, Map<UUID, BigDecimal> weights) {}

    Preview preview() {
        var loads = weights().all().stream()
                .map(load -> new Preview.UnitLoad(
                        load.unit().id().value(), load.unit().name(), load.assignments(), load.weight()))
                .toList();
        return new Preview(shares.size(), loads, warnings().all());
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 or 422 when it may not be issued */
    void mustBeSound() {
        shares.stream().filter(this::isGivenOut).findFirst().ifPresent(share -> {
            throw TARGET_ALREADY_BROKEN_DOWN.because(share.target().code()).at("/lines/" + share.index() + "/targetId");
        });
        weights().mustBeFull();
    }

    private boolean isGivenOut(Share share) {
        return earlier.targets().contains(share.target().id().value());
    }

    private Weights weights() {
        return new Weights(shares, earlier.weights());
    }

    private Warnings warnings() {
        var warnings = new Warnings();
        shares.stream().map(Share::index).distinct().forEach(index -> warnings.aboutDay(index, dueOf(index), today));
        warnings.aboutWeights(weights());
        warnings.aboutEarlier(shares, earlier.targets());
        warnings.aboutTargets(targets, shares, earlier.targets());
        warnings.aboutUnits(units, shares, earlier.weights().keySet());
        return warnings;
    }

    private Deadline dueOf(int index) {
        return shares.stream()
                .filter(share -> share.index() == index)
                .findFirst()
                .map(share -> calendar.apply(share.line().due()))
                .orElseThrow();
    }
}
