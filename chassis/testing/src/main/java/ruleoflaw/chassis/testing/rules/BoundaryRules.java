package ruleoflaw.chassis.testing.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Who may know whom: between features, between services, and between the chassis and everybody. */
final class BoundaryRules {
    private static final String CHASSIS = "ruleoflaw.chassis";

    private BoundaryRules() {}

    static List<ArchRule> ofService(String basePackage, List<String> featuresInOrder) {
        return List.of(
                featuresAreFreeOfCycles(basePackage),
                featuresKeepTheirOrder(basePackage, featuresInOrder),
                servicesDoNotKnowEachOther(basePackage));
    }

    static List<ArchRule> ofChassis() {
        return List.of(chassisKnowsNoBusiness());
    }

    static ArchRule featuresAreFreeOfCycles(String basePackage) {
        return slices().matching(basePackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("two features that need each other are one");
    }

    static ArchRule featuresKeepTheirOrder(String basePackage, List<String> featuresInOrder) {
        return classes()
                .that()
                .resideInAPackage(basePackage + ".*..")
                .should(keepOrder(basePackage, featuresInOrder))
                .because("upward one talks by event, not by call");
    }

    static ArchRule servicesDoNotKnowEachOther(String basePackage) {
        return noClasses()
                .should()
                .dependOnClassesThat(areOfTheSuiteOutside(basePackage))
                .because("services tell each other facts, by Kafka, in data and not in classes");
    }

    static ArchRule chassisKnowsNoBusiness() {
        return noClasses()
                .should()
                .dependOnClassesThat(areOfTheSuiteOutside(CHASSIS))
                .because("mechanisms are shared, meaning is not");
    }

    private static DescribedPredicate<JavaClass> areOfTheSuiteOutside(String basePackage) {
        return describe(
                "are of another part of the suite",
                type -> isIn(type, "ruleoflaw") && !isIn(type, basePackage) && !isIn(type, CHASSIS));
    }

    private static boolean isIn(JavaClass type, String basePackage) {
        return (type.getPackageName() + ".").startsWith(basePackage + ".");
    }

    private static ArchCondition<JavaClass> keepOrder(String basePackage, List<String> features) {
        return Conditions.of("use only the features before their own, in " + features, type -> {
            var own = place(type, basePackage, features);
            if (own < 0) {
                return Stream.of(type.getName() + " lies in a feature that is not in the list " + features);
            }
            return type.getDirectDependenciesFromSelf().stream()
                    .filter(use -> place(use.getTargetClass(), basePackage, features) > own)
                    .map(use -> use.getDescription());
        });
    }

    /** Where the class's feature stands in the list; -1 when it is none of them. */
    private static int place(JavaClass type, String basePackage, List<String> features) {
        if (!isIn(type, basePackage) || type.getPackageName().equals(basePackage)) {
            return -1;
        }
        return features.indexOf(
                type.getPackageName().substring(basePackage.length() + 1).split("\\.")[0]);
    }
}
