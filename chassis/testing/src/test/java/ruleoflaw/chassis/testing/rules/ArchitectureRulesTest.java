package ruleoflaw.chassis.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureRulesTest {
    private static final Planted MODEL = Planted.of(
            "@org.jspecify.annotations.NullMarked package ruleoflaw.planted.order;",
            """
            package ruleoflaw.planted.order;
            @Entity @CheckReturnValue class Order {
                @Id private UUID id;
                @Enumerated(EnumType.STRING) private OrderStatus status;
                OrderEvent.OrderClosed close() { status = OrderStatus.CLOSED; return new OrderEvent.OrderClosed(id); }
                OrderView view() { return new OrderView(id, status.name()); }
            }""",
            "package ruleoflaw.planted.order; enum OrderStatus { OPEN, CLOSED }",
            "package ruleoflaw.planted.order; record OrderView(UUID id, String status) {}",
            """
            package ruleoflaw.planted.order;
            public sealed interface OrderEvent extends DomainEvent {
                @EventType(value = "planted.order.closed.v1", meaning = "关闭")
                record OrderClosed(UUID subject) implements OrderEvent {}
            }""",
            "package ruleoflaw.planted.order; class Orders implements PanacheRepositoryBase<Order, UUID> {}",
            """
            package ruleoflaw.planted.order;
            @ApplicationScoped @Transactional class OrderService {
                private final Orders orders;
                private final Outbox outbox;
                OrderService(Orders orders, Outbox outbox) { this.orders = orders; this.outbox = outbox; }
                OrderView close(UUID id) {
                    var order = orders.findById(id);
                    outbox.add(order.close());
                    return order.view();
                }
            }""",
            """
            package ruleoflaw.planted.order;
            @Path("/v1/orders") class OrderResource {
                private final OrderService service;
                OrderResource(OrderService service) { this.service = service; }
                @POST @Idempotent @RolesAllowed("office") public OrderView close(UUID id) { return service.close(id); }
            }""");

    @TestFactory
    Stream<DynamicTest> aServiceBuiltAsTheHouseWantsItKeepsEveryRule() {
        var rules = Stream.of(
                ResourceRules.all(),
                RoleRules.all(),
                CodeRules.everywhere(),
                BoundaryRules.ofService("ruleoflaw.planted", List.of("order")));
        return rules.flatMap(List::stream)
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> MODEL.keeps(rule)));
    }

    @Test
    void everyRuleSaysWhy() {
        var rules = Stream.of(ResourceRules.all(), RoleRules.all(), CodeRules.everywhere())
                .flatMap(List::stream)
                .map(ArchRule::getDescription);

        assertThat(rules).allMatch(rule -> rule.contains(", because "));
    }

    @TestFactory
    Stream<DynamicTest> theChassisKeepsItsOwnRules() {
        return ArchitectureRules.forChassis().tests();
    }
}
