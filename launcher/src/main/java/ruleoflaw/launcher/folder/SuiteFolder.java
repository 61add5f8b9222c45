package ruleoflaw.launcher.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import ruleoflaw.launcher.process.LogFile;
import ruleoflaw.launcher.process.ProcessRecords;
import ruleoflaw.launcher.report.LocalProblem;

/** The data folder: what lies where. */
public record SuiteFolder(Path path) {
    public SuiteFolder {
        path = path.toAbsolutePath().normalize();
    }

    public Path countyFile() {
        return path.resolve("county.json");
    }

    /** The scores of the demo year, once it has been played. */
    public Path demoScores() {
        return path.resolve("demo-scores.txt");
    }

    public void forgetDemoScores() {
        try {
            Files.deleteIfExists(demoScores());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LogFile log(String process) {
        return new LogFile(path.resolve("logs").resolve(process + ".log"));
    }

    public ProcessRecords processes() {
        return new ProcessRecords(path.resolve("run"));
    }

    /** Nothing runs here any more. */
    public void removeCountyFile() {
        try {
            Files.deleteIfExists(countyFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path issuer() {
        return path.resolve("issuer");
    }

    Path settings() {
        return path.resolve("settings.properties");
    }

    Path lock() {
        return path.resolve("launcher.lock");
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    public Path kafka() {
        return path.resolve("kafka");
    }

    public Path files(String service) {
        return path.resolve("files").resolve(service);
    }

    /** How far the suite's clock is from the machine's. */
    public Duration clockOffset() {
        try {
            return Files.exists(offsetFile())
                    ? Duration.parse(Files.readString(offsetFile()).strip())
                    : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void keepClockOffset(Duration offset) {
        try {
            Files.writeString(offsetFile(), offset + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path offsetFile() {
        return path.resolve("clock-offset");
    }

    /** Makes sure that the folder is there, can be written and has room. */
    public void createOrRefuse(long megabytesNeeded) {
        try {
            Files.createDirectories(path);
            long free = Files.getFileStore(path).getUsableSpace() / (1024 * 1024);
            if (free < megabytesNeeded) {
                throw LocalProblem.DISK_FULL.with(path, megabytesNeeded, free);
            }
            Files.delete(Files.createTempFile(path, "writable", ".tmp"));
        } catch (IOException e) {
            throw LocalProblem.FOLDER_UNUSABLE.with(path, e.toString());
        }
    }
}
