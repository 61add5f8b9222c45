package ruleoflaw.publicity.roster;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How the team of rule-of-law work is made up in a year; nobody stands in it.
 *
 * @param members on the roster on the year's last day
 * @param byAge in that year: up to 35, 36 to 45, 46 to 55, 56 and more
 * @param trainingHours hours of training (not of other study) that they had in the year, all together
 */
record RosterStatistics(
        int year,
        int members,
        Map<Post, Integer> byPost,
        Map<Qualification, Integer> byQualification,
        Map<Education, Integer> byEducation,
        Map<AgeBand, Integer> byAge,
        BigDecimal trainingHours) {
    /** A band of ages. */
    enum AgeBand {
        UP_TO_35,
        FROM_36_TO_45,
        FROM_46_TO_55,
        FROM_56;

        static AgeBand of(int age) {
            return age <= 35 ? UP_TO_35 : age <= 45 ? FROM_36_TO_45 : age <= 55 ? FROM_46_TO_55 : FROM_56;
        }
    }

    /** One member, as far as statistics go. */
    record Counted(Post post, Qualification qualification, Education education, int birthYear) {}

    static RosterStatistics of(int year, List<Counted> members, BigDecimal trainingHours) {
        return new RosterStatistics(
                year,
                members.size(),
                count(members, Counted::post),
                count(members, Counted::qualification),
                count(members, Counted::education),
                count(members, member -> AgeBand.of(year - member.birthYear())),
                trainingHours);
    }

    private static <K extends Comparable<K>> Map<K, Integer> count(List<Counted> members, Function<Counted, K> by) {
        var counts = new TreeMap<K, Integer>();
        members.forEach(member -> counts.merge(by.apply(member), 1, Integer::sum));
        return counts;
    }
}
