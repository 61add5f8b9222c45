package ruleoflaw.chassis.testing.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes an ArchUnit condition out of a function that tells what is wrong with a class. */
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaClass> of(String description, Function<JavaClass, Stream<String>> complaints) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                complaints.apply(item).forEach(text -> events.add(SimpleConditionEvent.violated(item, text)));
            }
        };
    }
}
