package ruleoflaw.assessment.score;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import ruleoflaw.assessment.ranking.LeafPoints;
import ruleoflaw.assessment.ranking.Tally;
import ruleoflaw.assessment.rule.Block;
import ruleoflaw.assessment.rule.Canonical;
import ruleoflaw.assessment.rule.Item;
import ruleoflaw.assessment.rule.Items;
import ruleoflaw.assessment.rule.Leaf;
import ruleoflaw.assessment.rule.LeafTrail;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.rule.Rules;
import ruleoflaw.assessment.unit.UnitGroup;

/**
 * How long a full computation takes, from items to total with every trail; not a test. With {@code hash}, the canonical
 * text and its SHA-256 are made as well.
 *
 * <pre>java … ScoringBenchmark [units] [months] [hash]</pre>
 */
final class ScoringBenchmark {
    private static final int LEAVES = 105;
    private static final int ROUNDS = 9;

    private ScoringBenchmark() {}

    public static void main(String[] arguments) {
        var units = Integer.parseInt(arguments[0]);
        var months = Integer.parseInt(arguments[1]);
        var hash = arguments.length > 2;
        var rules = manyLeaves();
        var baskets = IntStream.range(0, units).mapToObj(ScoringBenchmark::year).toList();
        var times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            compute(rules, baskets, months, hash);
            times[round] = (System.nanoTime() - start) / 1_000_000;
        }
        tell(System.out, units, months, times);
    }

    private static void tell(PrintStream out, int units, int months, long[] times) {
        Arrays.sort(times);
        out.printf(
                "%d units × %d leaves × %d months: median %d ms of %s%n",
                units, LEAVES, months, times[ROUNDS / 2], Arrays.toString(times));
    }

    private static void compute(RuleSet rules, List<Map<Integer, Items>> units, int months, boolean hash) {
        units.parallelStream().forEach(unit -> {
            for (int month = 1; month <= months; month++) {
                var trails = rules.evaluate(unit.get(month), UnitGroup.TOWNSHIP, leaf -> true)
                        .toList();
                score(rules, trails, hash);
            }
        });
    }

    private static void score(RuleSet rules, List<LeafTrail> trails, boolean hash) {
        var score = new Tally(rules, UnitGroup.TOWNSHIP)
                .sum(trails.stream().map(LeafPoints::of).toList());
        if (score.total().isEmpty()
                || hash && Canonical.hash(Canonical.write(trails)).isEmpty()) {
            throw new IllegalStateException("nothing came out");
        }
    }

    /** The county's leaves over and over, until there are as many as a provincial indicator system has. */
    private static RuleSet manyLeaves() {
        var county = Rules.yunling();
        var blocks = new ArrayList<Block>();
        var count = 0;
        for (int copy = 0; count < LEAVES; copy++) {
            for (var block : county.blocks()) {
                var leaves = new ArrayList<Leaf>();
                for (var leaf : block.leaves()) {
                    if (count < LEAVES) {
                        count++;
                        leaves.add(new Leaf(leaf.code() + "-" + copy, leaf.title(), leaf.max(), null, leaf.terms()));
                    }
                }
                if (!leaves.isEmpty()) {
                    blocks.add(
                            new Block(block.code() + "-" + copy, block.title(), block.max(), true, null, null, leaves));
                }
            }
        }
        return new RuleSet(
                "benchmark", 2026, "benchmark", 2, null, blocks, null, null, null, null, county.groups(), null);
    }

    /** A township's year as it grows month by month: about 60 items at its end, as in the demo county. */
    private static Map<Integer, Items> year(int unit) {
        var months = new HashMap<Integer, Items>();
        for (int month = 1; month <= 12; month++) {
            var items = new TreeMap<String, List<Item>>();
            for (int i = 0; i < month; i++) {
                var on = LocalDate.of(2026, i + 1, 15).toString();
                add(items, "assignments", Map.of("weight", "8.5", "status", i % 5 == unit % 5 ? "LATE" : "ON_TIME"));
                add(items, "findings", Map.of("status", i % 4 == unit % 4 ? "OPEN" : "CLOSED_ON_TIME", "on", on));
                add(items, "activities", Map.of("status", "APPROVED"));
                add(items, "decisions", decision(i));
                add(items, "documents", Map.of("reviewed", "YES", "filing", i % 3 == 0 ? "LATE" : "ON_TIME"));
            }
            add(items, "activities.planned", Map.of("count", "12"));
            add(items, "survey", Map.of("percent", "8" + unit % 10 + ".5"));
            months.put(month, measure -> items.getOrDefault(measure, List.of()));
        }
        return months;
    }

    private static Map<String, String> decision(int i) {
        return Map.of(
                "applicableSteps",
                "5",
                "missingSteps",
                i % 3 == 0 ? "1" : "0",
                "shortConsultations",
                "0",
                "examined",
                "YES");
    }

    private static void add(Map<String, List<Item>> items, String measure, Map<String, String> attributes) {
        var all = items.computeIfAbsent(measure, m -> new ArrayList<>());
        var id = new UUID(measure.hashCode(), all.size()).toString();
        all.add(new Item(id, id, new TreeMap<>(attributes), null));
    }
}
