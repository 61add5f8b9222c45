package ruleoflaw.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruleoflaw.launcher.folder.ProjectFolder;
import ruleoflaw.launcher.folder.Settings;
import ruleoflaw.launcher.folder.SuiteFolder;
import ruleoflaw.launcher.port.PortChoice;

class ServiceProcessTest {
    @TempDir
    private Path path;

    @Test
    void aServiceThatDiesAtOnceIsReportedWithTheEndOfItsLog() throws Exception {
        var setup = setup();
        var jar = path.resolve("project/target-service/target/quarkus-app/quarkus-run.jar");
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "no jar at all");

        try (var service = new ServiceProcess(Service.TARGET, setup)) {
            assertThatThrownBy(service::start)
                    .hasMessageContaining("target-service 启动失败")
                    .hasMessageContaining("corrupt jarfile");
        }
    }

    @Test
    void aServiceThatIsNotBuiltIsNamed() {
        try (var service = new ServiceProcess(Service.PUBLICITY, setup())) {
            assertThatThrownBy(service::start).hasMessageContaining("legal-publicity-service/target");
        }
    }

    @Test
    void aServiceIsToldItsOwnDatabaseAndTheMovedClock() {
        var setup = setup();
        assertThat(setup.environment(Service.PUBLICITY)).doesNotContainKey("RULEOFLAW_CLOCK_OFFSET");
        setup.folder().keepClockOffset(Duration.ofDays(-40));

        assertThat(setup.environment(Service.PUBLICITY))
                .containsEntry("RULEOFLAW_CLOCK_OFFSET", "PT-960H")
                .containsEntry("RULEOFLAW_COUNTY_CODE", "530998")
                .hasEntrySatisfying(
                        "QUARKUS_DATASOURCE_JDBC_URL", url -> assertThat(url).endsWith("/publicity"));
    }

    private ServiceSetup setup() {
        var folder = new SuiteFolder(path.resolve("data"));
        folder.createOrRefuse(1);
        folder.log(Service.TARGET.key()).rotate();
        var settings = Settings.settle(folder, new PortChoice.AnyFree(), Optional.empty());
        var project = new ProjectFolder(path.resolve("project"));
        return new ServiceSetup(folder, settings, project, Backends.in(folder, settings.ports()));
    }
}
