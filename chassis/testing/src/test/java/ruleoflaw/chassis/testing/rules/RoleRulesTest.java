package ruleoflaw.chassis.testing.rules;

import org.junit.jupiter.api.Test;

class RoleRulesTest {
    private static final String AGGREGATE = "@Entity class RectificationOrder { @Id UUID id; }";

    @Test
    void aConsumerUnderAnotherNameIsFound() {
        Planted.of("class UnitListener { @Incoming(\"units\") void on(String unit) {} }")
                .breaks(RoleRules.CONSUMERS_ARE_NAMED_SO);
    }

    @Test
    void aConsumerThatTouchesAnAggregateIsFound() {
        Planted.of(
                        AGGREGATE,
                        "class UnitConsumer { RectificationOrder order; @Incoming(\"units\") void on(String unit) {} }")
                .breaks(RoleRules.CONSUMERS_TOUCH_NO_AGGREGATE);
    }

    @Test
    void aSetterIsFound() {
        Planted.of("@Entity class Finding { @Id UUID id; void setStatus(String status) {} }")
                .breaks(RoleRules.AGGREGATES_HAVE_VERBS_INSTEAD_OF_SETTERS);
    }

    @Test
    void aPublicFieldIsFound() {
        Planted.of("@Entity class Finding { @Id public UUID id; }").breaks(RoleRules.AGGREGATES_HIDE_THEIR_FIELDS);
    }

    @Test
    void anAggregateThatSpeaksJsonIsFound() {
        Planted.of("@Entity class Finding { @Id UUID id; @com.fasterxml.jackson.annotation.JsonIgnore String secret; }")
                .breaks(RoleRules.AGGREGATES_KNOW_NO_FRAMEWORK);
    }

    @Test
    void anEnumKeptAsNumberIsFound() {
        Planted.of("@Entity class Finding { @Id UUID id; @Enumerated DayOfWeek day; }")
                .breaks(RoleRules.AGGREGATES_KEEP_ENUMS_BY_NAME);
    }

    @Test
    void anEnumKeptWithoutSayingHowIsFound() {
        Planted.of("@Entity class Finding { @Id UUID id; DayOfWeek day; }")
                .breaks(RoleRules.AGGREGATES_KEEP_ENUMS_BY_NAME);
    }

    @Test
    void anEnumKeptByNameIsFine() {
        Planted.of("@Entity class Finding { @Id UUID id; @Enumerated(EnumType.STRING) DayOfWeek day; }")
                .keeps(RoleRules.AGGREGATES_KEEP_ENUMS_BY_NAME);
    }

    @Test
    void anEventThatMayBeForgottenIsFound() {
        Planted.of("@Entity class Finding { @Id UUID id; DomainEvent confirm() { return () -> id; } }")
                .breaks(RoleRules.NO_EVENT_IS_FORGOTTEN);
    }

    @Test
    void aQueryOutsideARepositoryIsFound() {
        Planted.of("class OrderService { PanacheRepositoryBase<Object, UUID> orders; }")
                .breaks(RoleRules.ONLY_REPOSITORIES_KNOW_PANACHE);
    }

    @Test
    void aReferenceToAMethodOfTheOwnRepositoryIsFine() {
        Planted.of(
                        "class Orders implements PanacheRepositoryBase<Object, UUID> {}",
                        "class OrderService { void close(Orders orders, List<Object> all) { all.forEach(orders::delete); } }")
                .keeps(RoleRules.ONLY_REPOSITORIES_KNOW_PANACHE);
    }

    @Test
    void anEventThatIsNoRecordIsFound() {
        Planted.of("@EventType(value = \"a\", meaning = \"b\") class Happened {}")
                .breaks(RoleRules.EVENTS_ARE_RECORDS);
    }

    @Test
    void anEventWithAnIdOfOursIsFound() {
        Planted.of("record OrderId(UUID value) {}", """
                        @EventType(value = "a", meaning = "b")
                        record Happened(UUID subject, OrderId order) implements DomainEvent {}""").breaks(RoleRules.EVENTS_SPEAK_PLAIN_JAVA);
    }

    @Test
    void anEventOfPlainValuesIsFine() {
        Planted.of("""
                        sealed interface OrderEvent extends DomainEvent {
                            record Line(int number) {}

                            @EventType(value = "a", meaning = "b")
                            record Happened(UUID subject, List<Line> lines, DayOfWeek day, int[] counts) implements OrderEvent {}
                        }""").keeps(RoleRules.EVENTS_SPEAK_PLAIN_JAVA);
    }

    @Test
    void aViewThatKnowsItsAggregateIsFound() {
        Planted.of(AGGREGATE, "record OrderView(RectificationOrder order) {}").breaks(RoleRules.VIEWS_ARE_RECORDS);
    }

    @Test
    void aViewThatChangesIsFound() {
        Planted.of("class OrderView {}").breaks(RoleRules.VIEWS_ARE_RECORDS);
    }
}
