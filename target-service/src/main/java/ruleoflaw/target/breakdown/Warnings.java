package ruleoflaw.target.breakdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ruleoflaw.chassis.problem.Text;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.target.annualtarget.AnnualTarget;
import ruleoflaw.target.breakdown.Preview.Kind;
import ruleoflaw.target.breakdown.Preview.Warning;
import ruleoflaw.target.unit.Unit;

/** Collects what the office should look at before it issues. */
final class Warnings {
    private final List<Warning> found = new ArrayList<>();

    void aboutDay(int index, Deadline deadline, LocalDate today) {
        var pointer = "/lines/" + index + "/due";
        if (!deadline.due().equals(deadline.lastDay())) {
            var text = Text.of(
                    "%s不是工作日,最后一天顺延至%s".formatted(deadline.due(), deadline.lastDay()),
                    "%s is no working day; the last day is %s".formatted(deadline.due(), deadline.lastDay()));
            found.add(new Warning(Kind.DUE_ON_HOLIDAY, pointer, text, deadline.lastDay()));
        }
        if (deadline.missedBy(today)) {
            var text = Text.of(deadline.due() + "已经过去", deadline.due() + " is over already");
            found.add(new Warning(Kind.DUE_IN_THE_PAST, pointer, text, deadline.lastDay()));
        }
    }

    void aboutWeights(Weights weights) {
        for (var load : weights.all()) {
            if (!load.isFull()) {
                var error = load.error();
                found.add(new Warning(Kind.WEIGHTS_DO_NOT_SUM, error.pointer(), error.detail(), null));
            }
        }
    }

    void aboutEarlier(List<Share> shares, Set<UUID> givenOut) {
        shares.stream()
                .filter(share -> givenOut.contains(share.target().id().value()))
                .collect(Collectors.toMap(Share::index, Share::target, (one, other) -> one))
                .forEach((index, target) -> found.add(new Warning(
                        Kind.TARGET_ALREADY_BROKEN_DOWN,
                        "/lines/" + index + "/targetId",
                        Text.of(target.code() + "已经分解", target.code() + " is broken down already"),
                        null)));
    }

    void aboutTargets(List<AnnualTarget> all, List<Share> shares, Set<UUID> givenOut) {
        var covered = shares.stream().map(share -> share.target().id().value()).collect(Collectors.toSet());
        all.stream()
                .filter(target -> !covered.contains(target.id().value())
                        && !givenOut.contains(target.id().value()))
                .map(target -> Text.of(target.code() + "没有单位承担", "nobody gets " + target.code()))
                .forEach(text -> found.add(new Warning(Kind.TARGET_LEFT_OUT, "/lines", text, null)));
    }

    void aboutUnits(List<Unit> all, List<Share> shares, Set<UUID> loaded) {
        var covered = shares.stream().map(share -> share.unit().id().value()).collect(Collectors.toSet());
        all.stream()
                .filter(unit -> unit.isActive()
                        && !covered.contains(unit.id().value())
                        && !loaded.contains(unit.id().value()))
                .map(unit -> Text.of(unit.name() + "没有任务", unit.name() + " gets nothing"))
                .forEach(text -> found.add(new Warning(Kind.UNIT_LEFT_OUT, "/lines", text, null)));
    }

    List<Warning> all() {
        return List.copyOf(found);
    }
}
