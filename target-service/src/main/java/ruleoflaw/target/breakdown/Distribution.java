package ruleoflaw.target.breakdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ruleoflaw.target.annualtarget.AnnualTarget;
import ruleoflaw.target.unit.Unit;

/** Turns the lines of a breakdown into shares, one per target and unit, and finds what cannot be given to anybody. */
final class Distribution {
    private final int year;
    private final Map<UUID, AnnualTarget> targets;
    private final Map<UUID, Unit> units;
    private final LineErrors errors = new LineErrors();
    private final List<Share> shares = new ArrayList<>();
    private final Set<List<UUID>> given = new HashSet<>();
    private final Map<UUID, Set<String>> exempt;

    /** @param exempt the indicators that do not concern a unit */
    Distribution(int year, List<AnnualTarget> targets, List<Unit> units, Map<UUID, Set<String>> exempt) {
        this.year = year;
        this.exempt = exempt;
        this.targets = byId(targets, target -> target.id().value());
        this.units = byId(units, unit -> unit.id().value());
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every line and field that is wrong */
    List<Share> of(List<BreakdownLine> lines) {
        for (var index = 0; index < lines.size(); index++) {
            distribute(index, lines.get(index));
        }
        errors.refuseIfAny();
        return List.copyOf(shares);
    }

    private void distribute(int index, BreakdownLine line) {
        check(index, line);
        var target = targets.get(line.targetId());
        if (target == null) {
            errors.add(index, "targetId", "计划中没有这个目标", "the plan has no such target");
        }
        for (var unit : unitsOf(index, line)) {
            give(index, line, target, unit);
        }
    }

    private void give(int index, BreakdownLine line, @Nullable AnnualTarget target, Unit unit) {
        if (!given.add(List.of(line.targetId(), unit.id().value()))) {
            var field = line.group() == null ? "unitIds" : "group";
            errors.add(index, field, unit.name() + "已有这个目标", unit.name() + " has this target already");
        } else if (target != null && isExempt(unit, target)) {
            errors.add(
                    index,
                    line.group() == null ? "unitIds" : "group",
                    unit.name() + "不适用指标" + target.indicatorCode(),
                    "indicator " + target.indicatorCode() + " does not concern " + unit.name());
        } else if (target != null) {
            shares.add(new Share(index, line, target, unit));
        }
    }

    private boolean isExempt(Unit unit, AnnualTarget target) {
        var code = target.indicatorCode();
        return code != null && exempt.getOrDefault(unit.id().value(), Set.of()).contains(code);
    }

    private List<Unit> unitsOf(int index, BreakdownLine line) {
        if (line.group() != null) {
            return units.values().stream()
                    .filter(unit -> unit.isActive() && unit.group() == line.group())
                    .toList();
        }
        var named = new ArrayList<Unit>();
        for (var i = 0; i < line.unitIds().size(); i++) {
            known(index, "unitIds/" + i, line.unitIds().get(i)).ifPresent(named::add);
        }
        return named;
    }

    private void check(int index, BreakdownLine line) {
        if (!line.namesEitherGroupOrUnits()) {
            errors.add(index, "group", "单位组和单位名单应填且只填一项", "give either a group or units, and not both");
        }
        if (line.due().getYear() != year) {
            errors.add(index, "due", "期限应在计划年度%d年内".formatted(year), "the due day must lie in " + year);
        }
        Stream.ofNullable(line.leadUnitId()).forEach(id -> known(index, "leadUnitId", id));
        for (var i = 0; i < line.assistingUnitIds().size(); i++) {
            known(index, "assistingUnitIds/" + i, line.assistingUnitIds().get(i));
        }
    }

    private Optional<Unit> known(int index, String field, UUID id) {
        var unit = units.get(id);
        if (unit == null) {
            errors.add(index, field, "没有这个单位", "there is no such unit");
        } else if (!unit.isActive()) {
            errors.add(index, field, unit.name() + "已撤销", unit.name() + " is abolished");
        }
        return Optional.ofNullable(unit);
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
