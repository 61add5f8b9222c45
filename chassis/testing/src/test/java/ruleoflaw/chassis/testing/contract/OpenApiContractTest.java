package ruleoflaw.chassis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class OpenApiContractTest {
    @Test
    void theDocumentIsComparedWithWhatWasWritten(@TempDir Path folder) {
        var file = new CommittedFile(folder.resolve("planted-service.yaml"));
        var contract = new OpenApiContract(file);
        assertThatThrownBy(contract::check).hasMessageContaining("is missing");

        System.setProperty("contracts.write", "true");
        contract.check();
        System.clearProperty("contracts.write");

        assertThat(file.text()).contains("/v1/askers/office");
        assertThatCode(contract::check).doesNotThrowAnyException();
    }

    @Test
    void aDocumentThatChangedIsShownWhereItChanged(@TempDir Path folder) {
        var file = new CommittedFile(folder.resolve("planted-service.yaml"));
        file.write("openapi: 2.0\n");

        assertThatThrownBy(new OpenApiContract(file)::check)
                .hasMessageContaining("line 1: committed «")
                .hasMessageContaining("code «");
    }
}
