package ruleoflaw.assessment.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.ranking.Tally;
import ruleoflaw.assessment.ranking.UnitScore;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.scheme.Schemes;
import ruleoflaw.assessment.unit.KnownUnit;
import ruleoflaw.assessment.unit.KnownUnits;
import ruleoflaw.assessment.unit.UnitGroup;

/** Computes without keeping anything: as it was at an instant, or a whole group. */
@ApplicationScoped
public class Looking {
    private final YearItems items;
    private final Schemes schemes;
    private final KnownUnits units;

    Looking(YearItems items, Schemes schemes, KnownUnits units) {
        this.items = items;
        this.schemes = schemes;
        this.units = units;
    }

    /** The unit's sheet as it stood at the instant, by the scheme and the facts of then; it is not stored. */
    public Optional<Sheet> asOf(KnownUnit unit, int year, Instant at) {
        return schemes.findInForce(year, at)
                .filter(scheme -> scheme.rules().groups().contains(unit.group()))
                .map(scheme -> {
                    var sheet = new Sheet(unit.id(), scheme, unit.group());
                    var then = items.of(Set.of(unit.id()), scheme.rules(), unit.group(), at);
                    var trails = scheme.rules()
                            .evaluate(Objects.requireNonNull(then.get(unit.id())), unit.group(), leaf -> true)
                            .toList();
                    var _ = sheet.learn(trails, new Tally(scheme.rules(), unit.group()));
                    return sheet;
                });
    }

    /** The rules of the year, now or then. */
    public Optional<RuleSet> rules(int year, @Nullable Instant at) {
        var scheme = at == null ? schemes.findPublished(year) : schemes.findInForce(year, at);
        return scheme.map(found -> found.rules());
    }

    /** What every unit of the group has. */
    public Map<UUID, UnitScore> group(RuleSet rules, UnitGroup group, @Nullable Instant at) {
        var scores = new LinkedHashMap<UUID, UnitScore>();
        items.of(members(group).keySet(), rules, group, at)
                .forEach((unit, has) -> scores.put(unit, Tally.of(rules, group, has)));
        return scores;
    }

    public Map<UUID, KnownUnit> members(UnitGroup group) {
        return units.inGroups(EnumSet.of(group)).stream()
                .collect(Collectors.toMap(KnownUnit::id, unit -> unit, (a, b) -> a, LinkedHashMap::new));
    }
}
