package ruleoflaw.chassis.testing.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;

/** Habits that hold in every package. */
final class CodeRules {
    private static final int MOST_METHODS = 10;

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackages("ruleoflaw.chassis.time..", "ruleoflaw.chassis.testing..")
            .should(readTheSystemClock())
            .because("deadlines are the heart of this work, and a test must be able to choose the day");

    static final ArchRule NOBODY_SLEEPS =
            noClasses().should(sleep()).because("one waits for a condition, not for a time");

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*[.$](\\w*(Impl|Manager|Helper|Utils?|DTO|Dto|Entity|Dao|Repository)|Base[A-Z]\\w*|"
                    + "Abstract[A-Z]\\w*|I[A-Z][a-z]\\w*)")
            .because("such a name tells how something was made, and not what it is");

    static final ArchRule PACKAGES_ARE_INTRODUCED = classes()
            .should(resideInAnIntroducedPackage())
            .because("a package-info says where to start reading, and switches the null checks on");

    static final ArchRule BEANS_ARE_GIVEN_WHAT_THEY_NEED = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(ConfigProperty.class)
            .because("a constructor shows what a bean needs, and a test can call it");

    static final ArchRule SERVICES_STAY_SMALL = classes()
            .that(are(simpleNameEndingWith("Service").or(simpleNameEndingWith("Resource"))))
            .should(offerFewMethods())
            .because("with more than " + MOST_METHODS + " it is two: split by use case, not by layer");

    private CodeRules() {}

    static List<ArchRule> everywhere() {
        return List.of(
                TIME_COMES_FROM_THE_CLOCK,
                NOBODY_SLEEPS,
                NAMES_SAY_SOMETHING,
                PACKAGES_ARE_INTRODUCED,
                BEANS_ARE_GIVEN_WHAT_THEY_NEED,
                SERVICES_STAY_SMALL);
    }

    /** The same: the chassis may do nothing that a service may not. */
    static List<ArchRule> inChassis() {
        return everywhere();
    }

    private static ArchCondition<JavaClass> readTheSystemClock() {
        return accessTargetWhere(describe("the system clock is read", to(CodeRules::isSystemClock)));
    }

    private static boolean isSystemClock(CodeUnitAccessTarget target) {
        var owner = target.getOwner();
        return switch (target.getName()) {
            case "now" -> owner.getPackageName().equals("java.time") && !takes(target, Clock.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
            case "<init>" ->
                owner.isEquivalentTo(Date.class)
                        && target.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }

    private static boolean takes(CodeUnitAccessTarget target, Class<?> type) {
        return target.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
    }

    private static ArchCondition<JavaClass> sleep() {
        return accessTargetWhere(describe(
                "it sleeps",
                to(target -> target.getOwner().isEquivalentTo(Thread.class)
                        && target.getName().equals("sleep"))));
    }

    private static Predicate<JavaAccess<?>> to(Predicate<CodeUnitAccessTarget> wanted) {
        return access -> access.getTarget() instanceof CodeUnitAccessTarget target && wanted.test(target);
    }

    private static ArchCondition<JavaClass> resideInAnIntroducedPackage() {
        return Conditions.of(
                "reside in a package whose package-info is @NullMarked",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class)
                        ? Stream.empty()
                        : Stream.of("the package of " + type.getName() + " has no @NullMarked package-info"));
    }

    private static ArchCondition<JavaClass> offerFewMethods() {
        return Conditions.of("offer at most " + MOST_METHODS + " methods", type -> {
            var offered =
                    type.getMethods().stream().filter(CodeRules::isOffered).count();
            return offered <= MOST_METHODS
                    ? Stream.empty()
                    : Stream.of(type.getName() + " offers " + offered + " methods");
        });
    }

    private static boolean isOffered(JavaMethod method) {
        return Stream.of(JavaModifier.PRIVATE, JavaModifier.STATIC, JavaModifier.SYNTHETIC)
                .noneMatch(method.getModifiers()::contains);
    }
}
