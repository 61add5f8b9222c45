package ruleoflaw.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruleoflaw.launcher.folder.SuiteFolder;
import ruleoflaw.launcher.process.JavaCommand;
import ruleoflaw.launcher.process.ProcessRecord;
import ruleoflaw.launcher.rest.Http;

/** The suite without its services: everything they stand on, on real processes. */
class SuiteTest {
    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void aSuiteSaysWhereEverythingIsAndLeavesNothingRunning() {
        List<ProcessRecord> processes;
        try (var suite = Suite.start(backendsOnly())) {
            var county = CountyFile.read(countyFile()).orElseThrow();
            processes = new SuiteFolder(folder).processes().all();

            assertThat(county).isEqualTo(suite.describe());
            assertThat(county.countyCode()).isEqualTo("530998");
            assertThat(Http.answers(URI.create(county.issuer().url()), "/ruleoflaw/jwks"))
                    .isTrue();
            assertThat(processes).extracting(ProcessRecord::name).contains("kafka", "postgres", "launcher");
            assertThatThrownBy(() -> Suite.start(backendsOnly())).hasMessageContaining("already running");
        }

        assertThat(countyFile()).doesNotExist();
        assertThat(processes)
                .filteredOn(p -> !p.name().equals("launcher"))
                .allSatisfy(p -> assertThat(p.living()).isEmpty());
    }

    @Test
    void whatAKilledLauncherLeftBehindIsEndedAndItsDataAndPortsAreTakenOver() throws Exception {
        leaveASuiteBehind();
        var records = new SuiteFolder(folder).processes();
        assertThat(records.find("kafka").flatMap(ProcessRecord::living)).isPresent();
        assertThat(records.find("postgres").flatMap(ProcessRecord::living)).isPresent();
        var before = CountyFile.read(countyFile()).orElseThrow();

        try (var suite = Suite.start(backendsOnly())) {
            assertThat(suite.describe().kafka().bootstrapServers())
                    .isEqualTo(before.kafka().bootstrapServers());
            assertThat(suite.describe().kafka().pid())
                    .isNotEqualTo(before.kafka().pid());
        }

        assertThat(told).anyMatch(line -> line.contains("kafka"));
        assertThat(ProcessHandle.of(before.postgres().pid())).isEmpty();
    }

    private SuiteOptions backendsOnly() {
        return SuiteOptions.in(folder).onFreePorts().with(List.of()).telling((zh, en) -> told.add(en));
    }

    private Path countyFile() {
        return new SuiteFolder(folder).countyFile();
    }

    private void leaveASuiteBehind() throws Exception {
        var command = JavaCommand.mainClass(AbandonedSuite.class, List.of(), List.of(folder.toString()));
        var process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(AbandonedSuite.STATUS);
    }
}
