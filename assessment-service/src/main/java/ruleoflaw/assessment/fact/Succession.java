package ruleoflaw.assessment.fact;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * Which fact of an item stands. It depends on the facts alone, not on the order in which they arrived.
 *
 * <p>Of one subject only its newest event speaks. Where several subjects speak about one item, as a finding and the
 * orders on it do, the one that spoke last is right. A subject that took everything back does not speak.
 */
final class Succession {
    private static final Comparator<Fact> BY_VERSION =
            comparing(Fact::eventVersion).thenComparing(Fact::eventId);
    private static final Comparator<Fact> BY_TIME = comparing(Fact::occurredAt).thenComparing(BY_VERSION);

    private Succession() {}

    static Fact standing(Collection<Fact> ofOneItem) {
        var newestPerSubject = ofOneItem.stream()
                .collect(Collectors.toMap(Fact::subject, fact -> fact, BinaryOperator.maxBy(BY_VERSION)));
        return newestPerSubject.values().stream()
                .max(Comparator.comparing((Fact fact) -> !fact.retracted()).thenComparing(BY_TIME))
                .orElseThrow();
    }
}
