package ruleoflaw.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruleoflaw.launcher.port.PortChoice;
import ruleoflaw.launcher.port.PortUse;

class SettingsTest {
    private static final PortChoice ANY_FREE = new PortChoice.AnyFree();

    @TempDir
    private Path path;

    @Test
    void theNextStartFindsTheSameSettings() {
        var first = settle(ANY_FREE, Optional.of("532901"));

        assertThat(settle(new PortChoice.AsBefore(), Optional.empty())).isEqualTo(first);
    }

    @Test
    void aFolderBelongsToOneCounty() {
        var first = settle(ANY_FREE, Optional.empty());

        assertThat(first.countyCode()).isEqualTo("530998");
        assertThatThrownBy(() -> settle(ANY_FREE, Optional.of("532901")))
                .hasMessageContaining("530998")
                .hasMessageContaining("belongs to county");
    }

    @Test
    void aPortInUseIsNamedWithWhatItIsFor() throws Exception {
        var port = settle(ANY_FREE, Optional.empty()).ports().of(PortUse.POSTGRES);

        try (var intruder = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> settle(new PortChoice.AsBefore(), Optional.empty()))
                    .hasMessageContaining(Integer.toString(intruder.getLocalPort()))
                    .hasMessageContaining("postgres")
                    .hasMessageContaining("已被其他程序占用");
        }
    }

    private Settings settle(PortChoice choice, Optional<String> countyCode) {
        return Settings.settle(new SuiteFolder(path), choice, countyCode);
    }
}
