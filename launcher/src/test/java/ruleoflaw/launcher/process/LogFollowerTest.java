package ruleoflaw.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFollowerTest {
    @TempDir
    private Path folder;

    @Test
    void eachLineIsGivenOnceAndOnlyWhenItIsWhole() throws Exception {
        var log = new LogFile(folder.resolve("a.log"));
        var follower = new LogFollower(log);
        assertThat(follower.newLines()).isEmpty();

        Files.writeString(log.path(), "目标\n督");
        assertThat(follower.newLines()).containsExactly("目标");

        Files.writeString(log.path(), "察\n", StandardOpenOption.APPEND);
        assertThat(follower.newLines()).containsExactly("督察");
        assertThat(follower.newLines()).isEmpty();
    }
}
