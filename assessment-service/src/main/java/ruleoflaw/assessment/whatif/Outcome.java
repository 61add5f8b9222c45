package ruleoflaw.assessment.whatif;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.ranking.LeafPoints;
import ruleoflaw.assessment.ranking.Place;
import ruleoflaw.assessment.ranking.Ranking;
import ruleoflaw.assessment.ranking.Tally;
import ruleoflaw.assessment.ranking.UnitScore;
import ruleoflaw.assessment.rule.Items;
import ruleoflaw.assessment.rule.LeafTrail;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.unit.UnitGroup;

/** What a group has under some rules: leaves, totals, and places if the rules give any. */
record Outcome(Map<UUID, Map<String, LeafPoints>> leaves, Map<UUID, UnitScore> scores, Map<UUID, Place> places) {
    static Outcome of(RuleSet rules, UnitGroup group, Map<UUID, Items> items) {
        var leaves = new LinkedHashMap<UUID, Map<String, LeafPoints>>();
        var scores = new LinkedHashMap<UUID, UnitScore>();
        var tally = new Tally(rules, group);
        items.forEach((unit, has) -> {
            var points =
                    rules.evaluate(has, group, leaf -> true).collect(Collectors.toMap(LeafTrail::code, LeafPoints::of));
            leaves.put(unit, points);
            scores.put(unit, tally.sum(points.values().stream().toList()));
        });
        return new Outcome(leaves, scores, places(rules, scores));
    }

    private static Map<UUID, Place> places(RuleSet rules, Map<UUID, UnitScore> scores) {
        var grades = rules.grades();
        return grades == null
                ? Map.of()
                : new Ranking(grades)
                        .of(scores).stream()
                                .collect(Collectors.toMap(
                                        Place::unitId, place -> place, (a, b) -> a, LinkedHashMap::new));
    }

    WhatIfView.Standing standing(UUID unit) {
        var place = Optional.ofNullable(places.get(unit));
        return new WhatIfView.Standing(
                total(unit),
                place.map(Place::rank).orElse(null),
                place.map(each -> each.grade().title().zh()).orElse(null));
    }

    String total(UUID unit) {
        return Optional.ofNullable(scores.get(unit)).map(UnitScore::total).orElse("0");
    }

    @Nullable
    String points(UUID unit, String leaf) {
        return Optional.ofNullable(leaves.getOrDefault(unit, Map.of()).get(leaf))
                .map(LeafPoints::points)
                .orElse(null);
    }
}
