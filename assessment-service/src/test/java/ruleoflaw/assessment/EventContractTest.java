package ruleoflaw.assessment;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ruleoflaw.chassis.testing.contract.EventContracts;

class EventContractTest {
    @TestFactory
    Stream<DynamicTest> theServiceTellsWhatItPromised() {
        return EventContracts.ofService("ruleoflaw.assessment").tests();
    }
}
