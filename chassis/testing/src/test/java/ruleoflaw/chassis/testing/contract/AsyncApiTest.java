package ruleoflaw.chassis.testing.contract;

import org.junit.jupiter.api.Test;

/** One document for the events of all services, made of their committed schemas. */
class AsyncApiTest {
    @Test
    void theCommittedDocumentSaysWhatTheSchemasSay() {
        AsyncApi.check();
    }
}
