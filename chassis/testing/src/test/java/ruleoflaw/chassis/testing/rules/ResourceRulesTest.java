package ruleoflaw.chassis.testing.rules;

import org.junit.jupiter.api.Test;

class ResourceRulesTest {
    @Test
    void aPublicResourceIsFound() {
        Planted.of("@Path(\"/a\") public class OrderResource {}").breaks(ResourceRules.RESOURCES_ARE_HIDDEN);
    }

    @Test
    void aResourceUnderAnotherNameIsFound() {
        Planted.of("@Path(\"/a\") class OrderEndpoint {}").breaks(ResourceRules.RESOURCES_ARE_HIDDEN);
    }

    @Test
    void anOperationThatNobodyCanCallIsFound() {
        Planted.of("@Path(\"/a\") class OrderResource { @GET @PermitAll String get() { return \"\"; } }")
                .breaks(ResourceRules.OPERATIONS_ARE_PUBLIC);
    }

    @Test
    void anOperationWithoutRolesIsFound() {
        Planted.of("@Path(\"/a\") class OrderResource { @GET public String get() { return \"\"; } }")
                .breaks(ResourceRules.OPERATIONS_NAME_THEIR_ROLES);
    }

    @Test
    void aPostThatCannotBeRepeatedIsFound() {
        Planted.of("@Path(\"/a\") class OrderResource { @POST @PermitAll public void issue() {} }")
                .breaks(ResourceRules.POSTS_MAY_BE_SENT_AGAIN);
    }

    @Test
    void aResourceThatTouchesAnAggregateIsFound() {
        Planted.of(
                        "@Entity class RectificationOrder { @Id UUID id; void close() {} }",
                        "@Path(\"/a\") class OrderResource { void close(RectificationOrder order) { order.close(); } }")
                .breaks(ResourceRules.RESOURCES_DO_NOT_REACH_PAST_THE_SERVICE);
    }

    @Test
    void aResourceThatTellsAnEventIsFound() {
        Planted.of("@Path(\"/a\") class OrderResource { Outbox outbox; }")
                .breaks(ResourceRules.RESOURCES_DO_NOT_REACH_PAST_THE_SERVICE);
    }

    @Test
    void aResourceThatAsksARepositoryIsFound() {
        Planted.of(
                        "class Orders implements PanacheRepositoryBase<Object, UUID> {}",
                        "@Path(\"/a\") class OrderResource { Orders orders; }")
                .breaks(ResourceRules.RESOURCES_DO_NOT_REACH_PAST_THE_SERVICE);
    }

    @Test
    void aTransactionInAResourceIsFound() {
        Planted.of("@Path(\"/a\") class OrderResource { @Transactional public void close() {} }")
                .breaks(ResourceRules.RESOURCES_OPEN_NO_TRANSACTION);
    }

    @Test
    void aTransactionalResourceIsFound() {
        Planted.of("@Transactional @Path(\"/a\") class OrderResource { public void close() {} }")
                .breaks(ResourceRules.RESOURCES_OPEN_NO_TRANSACTION);
    }

    @Test
    void aServiceThatThrowsHttpIsFound() {
        Planted.of("class OrderService { void close() { throw new NotFoundException(); } }")
                .breaks(ResourceRules.SERVICES_KNOW_NO_TRANSPORT);
    }
}
