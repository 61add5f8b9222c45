package ruleoflaw.publicity;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ruleoflaw.chassis.testing.contract.EventContracts;

/** What this service promises by Kafka is what is committed. */
class EventContractTest {
    @TestFactory
    Stream<DynamicTest> theServiceTellsWhatItPromised() {
        return EventContracts.ofService("ruleoflaw.publicity").tests();
    }
}
