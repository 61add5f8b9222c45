package ruleoflaw.launcher.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void aBaseFixesEveryPort() {
        var ports = Ports.above(8080);

        assertThat(ports.of(PortUse.TARGET)).isEqualTo(8081);
        assertThat(ports.of(PortUse.POSTGRES)).isEqualTo(8088);
        assertThat(ports.of(PortUse.ASSESSMENT_MANAGEMENT)).isEqualTo(8094);
    }

    @Test
    void freePortsAreAllDifferent() {
        var numbers = Ports.free().numbers().values();

        assertThat(new HashSet<>(numbers)).hasSize(PortUse.values().length);
    }

    @Test
    void portsAreRememberedInTheSettings() {
        var settings = new Properties();
        Ports.above(9000).remember(settings);

        assertThat(Ports.remembered(settings)).contains(Ports.above(9000));
        assertThat(Ports.remembered(new Properties())).isEmpty();
    }

    @Test
    void sayingNothingMeansThePortsUsedBefore() {
        var before = Ports.free();

        assertThat(Ports.choose(new PortChoice.AsBefore(), Optional.of(before))).isEqualTo(before);
        assertThat(Ports.choose(new PortChoice.AsBefore(), Optional.empty())).isEqualTo(Ports.above(8080));
    }

    @Test
    void aBaseWinsOverThePortsUsedBefore() {
        assertThat(Ports.choose(new PortChoice.Base(9000), Optional.of(Ports.free())))
                .isEqualTo(Ports.above(9000));
    }

    @Test
    void autoTakesThePortsUsedBeforeOnlyWhileTheyAreFree() throws Exception {
        var before = Ports.free();
        assertThat(Ports.choose(new PortChoice.AnyFree(), Optional.of(before))).isEqualTo(before);

        try (var intruder = new ServerSocket(before.of(PortUse.KAFKA), 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(intruder.isBound()).isTrue();
            assertThat(before.taken()).containsExactly(PortUse.KAFKA);
            assertThat(Ports.choose(new PortChoice.AnyFree(), Optional.of(before)))
                    .isNotEqualTo(before);
        }
    }

    @Test
    void zeroMeansAuto() {
        assertThat(PortChoice.parse("0")).isEqualTo(new PortChoice.AnyFree());
        assertThat(PortChoice.parse("auto")).isEqualTo(new PortChoice.AnyFree());
        assertThat(PortChoice.parse("9000")).isEqualTo(new PortChoice.Base(9000));
        assertThatThrownBy(() -> PortChoice.parse("70000")).isInstanceOf(NumberFormatException.class);
    }
}
