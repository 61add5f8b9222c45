package ruleoflaw.chassis.testing.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Idempotent;

/** What a JAX-RS resource is: a translator that lets in only whom it names. */
final class ResourceRules {
    static final ArchRule RESOURCES_ARE_HIDDEN = classes()
            .that(annotatedWith(Path.class))
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Resource")
            .because("nobody but HTTP calls a resource, and everybody should find it by its name");

    static final ArchRule OPERATIONS_ARE_PUBLIC = methods()
            .that(metaAnnotatedWith(HttpMethod.class))
            .should()
            .bePublic()
            .because("an operation that is not public answers 404 without a word");

    static final ArchRule OPERATIONS_NAME_THEIR_ROLES = methods()
            .that(metaAnnotatedWith(HttpMethod.class))
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because("who may call is decided for each operation, where it is read");

    static final ArchRule POSTS_MAY_BE_SENT_AGAIN = methods()
            .that(annotatedWith(POST.class))
            .should()
            .beAnnotatedWith(Idempotent.class)
            .allowEmptyShould(true)
            .because("a caller whose line broke must be able to try again without doing it twice");

    static final ArchRule RESOURCES_DO_NOT_REACH_PAST_THE_SERVICE = noClasses()
            .that(annotatedWith(Path.class))
            .should()
            .dependOnClassesThat(isStorage())
            .because("a resource translates; only a service may touch an aggregate or tell an event");

    static final ArchRule RESOURCES_OPEN_NO_TRANSACTION = methods()
            .that()
            .areDeclaredInClassesThat(annotatedWith(Path.class))
            .should()
            .notBeAnnotatedWith(Transactional.class)
            .andShould()
            .beDeclaredInClassesThat(DescribedPredicate.not(annotatedWith(Transactional.class)))
            .because("the transaction belongs to the use case, which is the service's");

    static final ArchRule SERVICES_KNOW_NO_TRANSPORT = noClasses()
            .that(simpleNameEndingWith("Service"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..", "org.apache.kafka..", "io.vertx..", "org.eclipse.microprofile.reactive..")
            .because("a use case is the same whether it comes by HTTP, by Kafka or by the clock");

    private ResourceRules() {}

    static List<ArchRule> all() {
        return List.of(
                RESOURCES_ARE_HIDDEN,
                OPERATIONS_ARE_PUBLIC,
                OPERATIONS_NAME_THEIR_ROLES,
                POSTS_MAY_BE_SENT_AGAIN,
                RESOURCES_DO_NOT_REACH_PAST_THE_SERVICE,
                RESOURCES_OPEN_NO_TRANSACTION,
                SERVICES_KNOW_NO_TRANSPORT);
    }

    private static DescribedPredicate<JavaClass> isStorage() {
        return describe(
                "are entities, repositories, the outbox or the entity manager",
                type -> type.isAnnotatedWith(Entity.class)
                        || RoleRules.IS_REPOSITORY.test(type)
                        || assignableTo(Outbox.class).test(type)
                        || assignableTo(EntityManager.class).test(type));
    }
}
