package ruleoflaw.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import ruleoflaw.launcher.folder.SuiteFolder;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.process.JavaCommand;
import ruleoflaw.launcher.process.LogFollower;
import ruleoflaw.launcher.process.ProcessRecord;
import ruleoflaw.launcher.report.LocalProblem;
import ruleoflaw.launcher.suite.CountyFile;
import ruleoflaw.launcher.suite.Suite;

/** A launcher that stays after this one has returned. Its progress is shown until everything answers. */
final class Background {
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private final SuiteFolder folder;

    Background(SuiteFolder folder) {
        this.folder = folder;
    }

    /** Returns once everything answers, and when the demo year is asked for, once it has been played. */
    int start(List<String> arguments, boolean demo) {
        refuseASecondLauncher();
        folder.forgetDemoScores();
        folder.log(Suite.LAUNCHER).rotate();
        var process = launch(arguments);
        var progress = new LogFollower(folder.log(Suite.LAUNCHER));
        boolean decided = Await.until(LIMIT, () -> {
            progress.newLines().forEach(System.out::println);
            return !process.isAlive() || isReady(process.pid()) && (!demo || Files.exists(folder.demoScores()));
        });
        progress.newLines().forEach(System.out::println);
        return decided && process.isAlive() ? 0 : 1;
    }

    /** Before the running launcher's log is touched. */
    private void refuseASecondLauncher() {
        if (folder.processes()
                .find(Suite.LAUNCHER)
                .flatMap(ProcessRecord::living)
                .isPresent()) {
            throw LocalProblem.ALREADY_RUNNING.with(folder.path());
        }
    }

    private Process launch(List<String> arguments) {
        var options = List.of(
                "-Xms32m",
                "-Xmx160m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=20",
                "-XX:-ShrinkHeapInSteps",
                "-Druleoflaw.project=" + System.getProperty("ruleoflaw.project", ""));
        var command = JavaCommand.deafToTheTerminal(JavaCommand.mainClass(County.class, options, arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.log(Suite.LAUNCHER).path().toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReady(long launcherPid) {
        return CountyFile.read(folder.countyFile())
                .filter(county -> county.launcherPid() == launcherPid)
                .isPresent();
    }
}
