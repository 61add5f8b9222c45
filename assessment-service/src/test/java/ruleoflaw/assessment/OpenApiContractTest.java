package ruleoflaw.assessment;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.contract.OpenApiContract;

@QuarkusTest
class OpenApiContractTest {
    @Test
    void theDocumentIsTheCommittedOne() {
        OpenApiContract.of("assessment-service").check();
    }
}
