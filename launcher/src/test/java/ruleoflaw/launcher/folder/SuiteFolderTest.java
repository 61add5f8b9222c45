package ruleoflaw.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruleoflaw.launcher.report.LocalException;
import ruleoflaw.launcher.report.LocalProblem;

class SuiteFolderTest {
    @TempDir
    private Path path;

    @Test
    void tooLittleRoomIsRefusedBeforeAnythingStarts() {
        var folder = new SuiteFolder(path);

        assertThatThrownBy(() -> folder.createOrRefuse(Long.MAX_VALUE))
                .isInstanceOfSatisfying(
                        LocalException.class, e -> assertThat(e.problem()).isEqualTo(LocalProblem.DISK_FULL));
    }

    @Test
    void aFileWhereTheFolderShouldBeIsExplained() throws Exception {
        var file = Files.writeString(path.resolve("file"), "in the way");

        assertThatThrownBy(() -> new SuiteFolder(file).createOrRefuse(1)).hasMessageContaining("无法写入");
    }

    @Test
    void aDiskThatFillsUpLaterIsRecognisedWhereverItHurts() {
        var failure = new UncheckedIOException(new IOException("write failed: No space left on device"));
        var other = new IllegalStateException("something else");

        assertThat(DiskTrouble.recognise(failure, new SuiteFolder(path), 1)).hasMessageContaining("磁盘空间不足");
        assertThat(DiskTrouble.recognise(other, new SuiteFolder(path), 1)).isSameAs(other);
    }

    @Test
    void theClockOffsetIsKept() {
        var folder = new SuiteFolder(path);
        assertThat(folder.clockOffset()).isZero();

        folder.keepClockOffset(Duration.ofDays(-40));

        assertThat(folder.clockOffset()).isEqualTo(Duration.ofDays(-40));
    }

    @Test
    void aFolderInUseIsNotTakenTwice() {
        var folder = new SuiteFolder(path);

        try (var held = SuiteLock.of(folder)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> SuiteLock.of(folder)).hasMessageContaining("./county status");
        }
        SuiteLock.of(folder).close();
    }
}
