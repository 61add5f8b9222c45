package ruleoflaw.inspection.tip;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How many tips came in a year, how, and what became of them; the only thing that leaves the handlers' room.
 *
 * @param converted facts of them went into the list of problems, answered or not
 * @param handled accepted without becoming a problem, answered or not
 */
record TipStatistics(
        int year,
        long received,
        long anonymous,
        long pending,
        long converted,
        long handled,
        long transferred,
        long merged,
        long refused,
        long routedLate,
        Map<String, Long> byChannel) {

    /** Tips that are alike in all of this. */
    record Group(TipChannel channel, TipStatus status, boolean named, boolean converted, long tips, long routedLate) {}

    static TipStatistics of(int year, List<Group> groups) {
        Function<Predicate<Group>, Long> tips =
                wanted -> groups.stream().filter(wanted).mapToLong(Group::tips).sum();
        var channels = new TreeMap<String, Long>();
        groups.forEach(group -> channels.merge(group.channel().name(), group.tips(), Long::sum));
        return new TipStatistics(
                year,
                tips.apply(group -> true),
                tips.apply(group -> !group.named()),
                tips.apply(group -> group.status() == TipStatus.RECEIVED || group.status() == TipStatus.REGISTERED),
                tips.apply(Group::converted),
                tips.apply(group -> !group.converted()
                        && (group.status() == TipStatus.ACCEPTED || group.status() == TipStatus.ANSWERED)),
                tips.apply(group -> group.status() == TipStatus.TRANSFERRED),
                tips.apply(group -> group.status() == TipStatus.MERGED),
                tips.apply(group -> group.status() == TipStatus.REFUSED),
                groups.stream().mapToLong(Group::routedLate).sum(),
                channels);
    }
}
