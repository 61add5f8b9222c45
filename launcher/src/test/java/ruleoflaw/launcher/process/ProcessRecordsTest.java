package ruleoflaw.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordsTest {
    @TempDir
    private Path folder;

    private ProcessRecords records;
    private ProcessRecord ourselves;

    @BeforeEach
    void recordThisProcess() {
        records = new ProcessRecords(folder);
        ourselves = ProcessRecord.of("me", ProcessHandle.current(), JavaCommand.program());
        records.save(ourselves);
    }

    @Test
    void aRecordedProcessIsFoundAgainWhileItLives() {
        var found = records.find("me").orElseThrow();

        assertThat(found.living()).contains(ProcessHandle.current());
    }

    @Test
    void aPidThatIsUsedAgainIsNotOurProcess() {
        var earlier = new ProcessRecord(
                "me", ourselves.pid(), ourselves.startedAt().minus(Duration.ofMinutes(5)), ourselves.command());

        assertThat(earlier.living()).isEmpty();
    }

    @Test
    void anotherProgramUnderThePidIsNotOurProcess() {
        var other = new ProcessRecord("me", ourselves.pid(), ourselves.startedAt(), "/usr/bin/other");

        assertThat(other.living()).isEmpty();
    }

    @Test
    void aForgottenProcessIsNotFound() {
        records.forget("me");

        assertThat(records.all()).isEmpty();
    }

    @Test
    void aRecordCutOffByACrashIsPassedOver() throws Exception {
        Files.writeString(folder.resolve("half.pid"), "123");

        assertThat(records.all()).containsExactly(ourselves);
    }
}
