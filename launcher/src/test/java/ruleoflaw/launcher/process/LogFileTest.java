package ruleoflaw.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void theRunBeforeIsKeptBesideTheNewLog() throws Exception {
        var log = new LogFile(folder.resolve("logs/a.log"));
        log.rotate();
        Files.writeString(log.path(), "first run");

        log.rotate();

        assertThat(log.path()).doesNotExist();
        assertThat(Path.of(log.path() + ".1")).hasContent("first run");
    }

    @Test
    void onlyTheLastLinesAreShown() throws Exception {
        var log = new LogFile(folder.resolve("a.log"));
        Files.write(log.path(), List.of("one", "two", "three"));

        assertThat(log.lastLines(2)).containsExactly("two", "three");
        assertThat(new LogFile(folder.resolve("none.log")).lastLines(2)).isEmpty();
    }
}
