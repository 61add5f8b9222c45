package ruleoflaw.launcher;

import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.process.LogFile;
import ruleoflaw.launcher.process.LogFollower;
import ruleoflaw.launcher.suite.Service;

/** Shows the end of one process's log. */
@Command(
        name = "logs",
        description = {
            "查看某个进程的日志",
            "shows the log of target, inspection, publicity, assessment, kafka, postgres or launcher"
        })
final class LogsCommand implements Runnable {
    private static final Duration FOREVER = Duration.ofDays(365);

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            paramLabel = "SERVICE",
            description = {"服务名", "the process"})
    private String process = "";

    @Option(
            names = "--lines",
            paramLabel = "N",
            description = {"行数（默认 200）", "how many lines (default 200)"})
    private int lines = 200;

    @Option(
            names = {"-f", "--follow"},
            description = {"持续显示", "keeps showing what comes"})
    private boolean follow;

    @Override
    public void run() {
        var log = data.folder().log(key(process));
        var console = new Console();
        console.print("— " + log.path());
        log.lastLines(lines).forEach(console::print);
        if (follow) {
            follow(log, console);
        }
    }

    private static void follow(LogFile log, Console console) {
        var follower = new LogFollower(log);
        follower.skip();
        var interrupted = Await.until(FOREVER, () -> {
            follower.newLines().forEach(console::print);
            return Thread.currentThread().isInterrupted();
        });
        console.print(interrupted ? "" : "—");
    }

    /** A service may also be named as its module is. */
    private static String key(String name) {
        for (Service service : Service.values()) {
            if (service.module().equals(name)) {
                return service.key();
            }
        }
        return name;
    }
}
