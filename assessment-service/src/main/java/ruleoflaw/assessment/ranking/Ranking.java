package ruleoflaw.assessment.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import ruleoflaw.assessment.rule.Condition;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.Grades;
import ruleoflaw.assessment.rule.Grades.Cut;

/**
 * The order and the grades of one group: vetoed units last, then by total, then by the blocks that break ties.
 *
 * <p>A quota is never exceeded, and chance never decides: units that share a rank get the last places of a quota
 * together or not at all. A unit that is barred uses up no place.
 */
public final class Ranking {
    private final Grades grades;
    private final Comparator<UnitScore> worse;

    public Ranking(Grades grades) {
        this.grades = grades;
        this.worse = worse(grades.tieBreakers());
    }

    /** The whole group, best first. */
    public List<Place> of(Map<UUID, UnitScore> group) {
        var order = group.entrySet().stream()
                .sorted(Map.Entry.<UUID, UnitScore>comparingByValue(worse).thenComparing(Map.Entry.comparingByKey()))
                .toList();
        var taken = new HashMap<String, Integer>();
        var places = new ArrayList<Place>();
        for (int from = 0; from < order.size(); ) {
            var to = endOfTie(order, from);
            places.addAll(place(order.subList(from, to), from + 1, order.size(), taken));
            from = to;
        }
        return List.copyOf(places);
    }

    private int endOfTie(List<Map.Entry<UUID, UnitScore>> order, int from) {
        var to = from + 1;
        while (to < order.size()
                && worse.compare(order.get(from).getValue(), order.get(to).getValue()) == 0) {
            to++;
        }
        return to;
    }

    private List<Place> place(List<Map.Entry<UUID, UnitScore>> tied, int rank, int units, Map<String, Integer> taken) {
        var chosen = tied.stream()
                .map(unit -> choose(unit.getKey(), unit.getValue(), rank, new Free(units, tied, taken)))
                .toList();
        chosen.stream()
                .collect(Collectors.groupingBy(place -> place.grade().code(), Collectors.counting()))
                .forEach((grade, count) -> taken.merge(grade, count.intValue(), Integer::sum));
        return chosen;
    }

    private Place choose(UUID unit, UnitScore score, int rank, Free free) {
        var barredBy = new TreeSet<String>();
        var overQuota = false;
        if (score.vetoed()) {
            return new Place(unit, rank, grades.vetoed(), score.total(), true, barredBy, false);
        }
        for (var cut : grades.cuts()) {
            if (Fraction.of(score.total()).compareTo(cut.atLeast()) < 0) {
                continue;
            }
            var bars = bars(cut, score);
            barredBy.addAll(bars);
            if (bars.isEmpty() && free.hasPlaces(cut)) {
                return new Place(unit, rank, cut.grade(), score.total(), false, barredBy, overQuota);
            }
            overQuota |= bars.isEmpty();
        }
        return new Place(unit, rank, grades.otherwise(), score.total(), false, barredBy, overQuota);
    }

    private static SortedSet<String> bars(Cut cut, UnitScore score) {
        return cut.bars().stream()
                .map(Condition::code)
                .filter(score.bars()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The places that are left when these units, which share a rank, ask for them. */
    private record Free(int units, List<Map.Entry<UUID, UnitScore>> tied, Map<String, Integer> taken) {
        boolean hasPlaces(Cut cut) {
            var quota = cut.quota();
            var asking = tied.stream()
                    .filter(unit -> bars(cut, unit.getValue()).isEmpty())
                    .count();
            return quota == null || taken.getOrDefault(cut.grade().code(), 0) + asking <= quota.of(units);
        }
    }

    private static Comparator<UnitScore> worse(List<String> tieBreakers) {
        var order = Comparator.comparing(UnitScore::vetoed)
                .thenComparing(score -> Fraction.of(score.total()), Comparator.reverseOrder());
        for (var block : tieBreakers) {
            order = order.thenComparing(score -> score.of(block), Comparator.reverseOrder());
        }
        return order;
    }
}
