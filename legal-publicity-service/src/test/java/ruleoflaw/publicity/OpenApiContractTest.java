package ruleoflaw.publicity;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.contract.OpenApiContract;

/** What this service promises by REST is what is committed. */
@QuarkusTest
class OpenApiContractTest {
    @Test
    void theDocumentIsTheCommittedOne() {
        OpenApiContract.of("legal-publicity-service").check();
    }
}
