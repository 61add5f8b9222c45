package ruleoflaw.chassis.testing.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.google.errorprone.annotations.CheckReturnValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What consumers, aggregates, repositories, events and views are. */
final class RoleRules {
    static final DescribedPredicate<JavaClass> IS_REPOSITORY = describe(
            "are repositories",
            type -> type.isAssignableTo(PanacheRepositoryBase.class)
                    && !type.getPackageName().startsWith("io.quarkus"));

    private static final Pattern PANACHE = Pattern.compile("io\\.quarkus\\.(hibernate\\.orm\\.)?panache\\b");

    static final ArchRule CONSUMERS_ARE_NAMED_SO = methods()
            .that(annotatedWith(Incoming.class))
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Consumer")
            .allowEmptyShould(true)
            .because("what comes in by Kafka is found by its name");

    static final ArchRule CONSUMERS_TOUCH_NO_AGGREGATE = noClasses()
            .that()
            .containAnyMethodsThat(isIncoming())
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .allowEmptyShould(true)
            .because("a consumer translates, like a resource");

    static final ArchRule AGGREGATES_HAVE_VERBS_INSTEAD_OF_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a setter changes a state without asking whether it may change");

    static final ArchRule AGGREGATES_HIDE_THEIR_FIELDS = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePublic()
            .because("only the aggregate's own verbs may change it");

    static final ArchRule AGGREGATES_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "jakarta.ws.rs..",
                    "io.quarkus..",
                    "com.fasterxml.jackson..",
                    "org.apache.kafka..")
            .because("the law of an aggregate is tested without starting anything");

    static final ArchRule AGGREGATES_KEEP_ENUMS_BY_NAME = fields().that(arePersistedEnums())
            .should()
            .beAnnotatedWith(describe(
                    "@Enumerated(STRING)",
                    annotation -> annotation.getRawType().isEquivalentTo(Enumerated.class)
                            && annotation.as(Enumerated.class).value() == EnumType.STRING))
            .allowEmptyShould(true)
            .because("a number in a table changes its meaning when somebody sorts the constants");

    static final ArchRule NO_EVENT_IS_FORGOTTEN = methods()
            .that(returnAnEvent())
            .should()
            .beDeclaredInClassesThat(annotatedWith(CheckReturnValue.class))
            .allowEmptyShould(true)
            .because("the compiler then asks for every event that is not sent");

    static final ArchRule ONLY_REPOSITORIES_KNOW_PANACHE = classes()
            .that(not(IS_REPOSITORY))
            .should(Conditions.of("not know Panache", RoleRules::usesOfPanache))
            .because("queries live in one place, and Panache can be replaced there");

    static final ArchRule EVENTS_ARE_RECORDS = classes()
            .that(annotatedWith(EventType.class))
            .should()
            .beRecords()
            .andShould()
            .beAssignableTo(DomainEvent.class)
            .allowEmptyShould(true)
            .because("a fact does not change");

    static final ArchRule EVENTS_SPEAK_PLAIN_JAVA = classes()
            .that(annotatedWith(EventType.class))
            .should()
            .onlyDependOnClassesThat(mayStandInAnEvent())
            .allowEmptyShould(true)
            .because("other services must not need our types");

    static final ArchRule VIEWS_ARE_RECORDS = classes()
            .that()
            .haveSimpleNameEndingWith("View")
            .or()
            .haveSimpleNameEndingWith("Row")
            .should()
            .beRecords()
            .andShould()
            .onlyDependOnClassesThat(not(annotatedWith(Entity.class)))
            .because("an answer is a value, and the aggregate makes it, not the other way round");

    private RoleRules() {}

    static List<ArchRule> all() {
        return List.of(
                CONSUMERS_ARE_NAMED_SO,
                CONSUMERS_TOUCH_NO_AGGREGATE,
                AGGREGATES_HAVE_VERBS_INSTEAD_OF_SETTERS,
                AGGREGATES_HIDE_THEIR_FIELDS,
                AGGREGATES_KNOW_NO_FRAMEWORK,
                AGGREGATES_KEEP_ENUMS_BY_NAME,
                NO_EVENT_IS_FORGOTTEN,
                ONLY_REPOSITORIES_KNOW_PANACHE,
                EVENTS_ARE_RECORDS,
                EVENTS_SPEAK_PLAIN_JAVA,
                VIEWS_ARE_RECORDS);
    }

    /** {@code orders::delete} is compiled as a reference to Panache's own method, but is written as one to ours. */
    private static Stream<String> usesOfPanache(JavaClass type) {
        var references = type.getMethodReferencesFromSelf().stream()
                .map(HasDescription::getDescription)
                .toList();
        return type.getDirectDependenciesFromSelf().stream()
                .filter(use ->
                        PANACHE.matcher(use.getTargetClass().getPackageName()).lookingAt())
                .map(HasDescription::getDescription)
                .filter(use -> !references.contains(use));
    }

    private static DescribedPredicate<JavaMethod> isIncoming() {
        return describe("are incoming", method -> method.isAnnotatedWith(Incoming.class));
    }

    private static DescribedPredicate<JavaField> arePersistedEnums() {
        return describe(
                "are persisted enums of entities",
                field -> isOfEntity(field)
                        && field.getRawType().isEnum()
                        && !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static DescribedPredicate<JavaMethod> returnAnEvent() {
        return describe(
                "are verbs of entities that return an event",
                method -> isOfEntity(method)
                        && !method.getModifiers().contains(JavaModifier.PRIVATE)
                        && method.getRawReturnType().isAssignableTo(DomainEvent.class));
    }

    private static boolean isOfEntity(JavaMember member) {
        return member.getOwner().isAnnotatedWith(Entity.class);
    }

    private static DescribedPredicate<JavaClass> mayStandInAnEvent() {
        return describe("are plain Java, enums or parts of an event", type -> {
            var part = type.getBaseComponentType();
            return part.isPrimitive()
                    || part.getPackageName().startsWith("java.")
                    || part.getPackageName().startsWith("org.jspecify.")
                    || part.getPackageName().equals(EventType.class.getPackageName())
                    || part.isEnum()
                    || isPartOfEvent(part);
        });
    }

    private static boolean isPartOfEvent(JavaClass type) {
        return type.isAssignableTo(DomainEvent.class)
                || type.isRecord()
                        && type.getEnclosingClass()
                                .filter(outer -> outer.isAssignableTo(DomainEvent.class))
                                .isPresent();
    }
}
