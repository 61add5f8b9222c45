package ruleoflaw.publicity;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ruleoflaw.chassis.testing.contract.EventContracts;
import ruleoflaw.chassis.testing.contract.OpenApiContract;

/** What this service promises stands in the folder contracts. */
@QuarkusTest
class ContractTest {
    @TestFactory
    Stream<DynamicTest> theServiceTellsWhatItPromised() {
        return EventContracts.ofService("ruleoflaw.publicity").tests();
    }

    @Test
    void theDocumentIsTheCommittedOne() {
        OpenApiContract.of("legal-publicity-service").check();
    }
}
