package ruleoflaw.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import ruleoflaw.assessment.fact.Fact;
import ruleoflaw.assessment.fact.TestFacts;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.ranking.Tally;
import ruleoflaw.assessment.rule.Leaf;
import ruleoflaw.assessment.scheme.Scheme;
import ruleoflaw.assessment.scheme.TestSchemes;
import ruleoflaw.assessment.unit.UnitGroup;

/** Whatever comes, in whatever order: the sheet that was kept up to date is the sheet computed from nothing. */
class IncrementalTest {
    private static final UUID UNIT = new UUID(7, 7);
    private static final Measures MEASURES = new Measures();
    private static final Scheme SCHEME = TestSchemes.daily();
    private static final List<String> OUTCOMES = List.of("OPEN", "ON_TIME", "LATE", "NOT_DONE", "WITHDRAWN");
    private static final List<String> RECTIFICATIONS = List.of("OPEN", "CLOSED_ON_TIME", "CLOSED_LATE", "WITHDRAWN");

    /** What arrives: about the how-manieth item, said by which of its subjects, in which version, at which hour. */
    record News(int kind, int item, int speaker, int version, int hour, int choice) {
        Fact fact() {
            var subject = new UUID(kind * 10L + item, speaker);
            var time = Instant.EPOCH.plusSeconds(3600L * hour);
            return TestFacts.of(type(), subject, version, time, payload());
        }

        private String type() {
            return switch (kind) {
                case 0 -> "target.assignment.corrected.v1";
                case 1 -> "inspection.rectification-order.accepted.v1";
                case 2 ->
                    List.of(
                                    "publicity.activity.submitted.v1",
                                    "publicity.activity.approved.v1",
                                    "publicity.activity.rejected.v1",
                                    "publicity.activity.withdrawn.v1")
                            .get(choice % 4);
                default -> "publicity.plan.published.v1";
            };
        }

        private String payload() {
            return """
                    {"unitId": "%s", "year": 2026, "weight": %s, "status": "%s", "findingId": "%s",
                     "findingStatus": "%s", "plannedActivities": %d}""".formatted(
                            UNIT,
                            choice + "." + item,
                            OUTCOMES.get(choice % 5),
                            new UUID(1, item),
                            RECTIFICATIONS.get(choice % 4),
                            choice);
        }
    }

    /** The store and the sheet, as the service keeps them, without a database. */
    private static final class Desk {
        private final Map<String, List<Fact>> items = new HashMap<>();
        private final Sheet sheet = new Sheet(UNIT, SCHEME, UnitGroup.TOWNSHIP);

        Desk() {
            computeEverything();
        }

        void receive(Fact fact) {
            var ofItem = items.computeIfAbsent(fact.measure() + fact.item(), i -> new ArrayList<>());
            ofItem.add(fact);
            if (TestFacts.settle(ofItem) == fact || ofItem.size() > 1) {
                compute(fact.measure());
            }
        }

        void compute(String measure) {
            var _ = learn(leaf -> leaf.looksAt(measure));
        }

        int computeEverything() {
            return learn(leaf -> true);
        }

        private int learn(Predicate<Leaf> wanted) {
            var computed = SCHEME.rules().evaluate(standing(), UnitGroup.TOWNSHIP, wanted);
            return sheet.learn(computed.toList(), new Tally(SCHEME.rules(), UnitGroup.TOWNSHIP));
        }

        private UnitItems standing() {
            var standing = items.values().stream()
                    .flatMap(List::stream)
                    .filter(Fact::stands)
                    .sorted(Comparator.comparing(Fact::measure).thenComparing(Fact::item))
                    .toList();
            return new UnitItems(standing, MEASURES);
        }
    }

    @Property(tries = 300)
    void keptUpToDateIsTheSameAsComputedAnew(@ForAll("news") List<News> news) {
        var desk = new Desk();
        news.forEach(each -> desk.receive(each.fact()));
        var kept = desk.sheet.canonical();

        assertThat(desk.computeEverything()).isZero();
        assertThat(desk.sheet.canonical()).isEqualTo(kept);
    }

    @Property(tries = 300)
    void theOrderOfArrivalLeavesNoTrace(@ForAll("news") List<News> news, @ForAll Random random) {
        var facts = new ArrayList<>(news.stream().map(News::fact).toList());
        var first = new Desk();
        facts.forEach(first::receive);
        var hash = first.sheet.hash();
        Collections.shuffle(facts, random);
        var second = new Desk();
        facts.forEach(second::receive);

        assertThat(second.sheet.canonical()).isEqualTo(first.sheet.canonical());
        assertThat(second.sheet.hash()).isEqualTo(hash);
    }

    @Provide
    Arbitrary<List<News>> news() {
        return Combinators.combine(number(3), number(4), number(1), number(20), number(6), number(19))
                .as(News::new)
                .list()
                .ofMaxSize(40)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Integer> number(int most) {
        return Arbitraries.integers().between(0, most);
    }
}
