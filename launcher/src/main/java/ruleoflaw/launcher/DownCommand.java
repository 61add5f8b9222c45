package ruleoflaw.launcher;

import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ruleoflaw.launcher.folder.Leftovers;
import ruleoflaw.launcher.folder.SuiteFolder;
import ruleoflaw.launcher.process.ProcessRecord;
import ruleoflaw.launcher.process.Termination;
import ruleoflaw.launcher.suite.Suite;

/** Stops the suite of a data folder, also what a killed launcher left behind. */
@Command(
        name = "down",
        description = {"停止该数据目录的系统（数据保留）", "stops the suite; its data stay"})
final class DownCommand implements Runnable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public void run() {
        var folder = data.folder();
        var console = new Console();
        launcher(folder).ifPresent(process -> {
            console.say("正在停止（%d）".formatted(process.pid()), "stopping the launcher");
            Termination.of(process, PATIENCE);
        });
        new Leftovers(folder).stop(console);
        console.say("已停止，数据保存在 " + folder.path(), "nothing runs there now");
    }

    private static java.util.Optional<ProcessHandle> launcher(SuiteFolder folder) {
        return folder.processes().find(Suite.LAUNCHER).flatMap(ProcessRecord::living);
    }
}
