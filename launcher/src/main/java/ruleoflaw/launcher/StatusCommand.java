package ruleoflaw.launcher;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ruleoflaw.launcher.backend.PostgresServer;
import ruleoflaw.launcher.process.Memory;
import ruleoflaw.launcher.process.ProcessRecord;
import ruleoflaw.launcher.rest.Http;
import ruleoflaw.launcher.suite.CountyFile;
import ruleoflaw.launcher.suite.Suite;

/** Shows every process of the suite: alive, ready, where, how much memory. Ends with 0 when all is well. */
@Command(
        name = "status",
        description = {"查看运行状态", "shows what runs; exit code 0 when all of it is ready"})
final class StatusCommand implements Callable<Integer> {
    private static final int NOT_WELL = 1;

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        var county = data.running();
        var processes = data.folder().processes().all();
        var console = new Console();
        console.print("县代码 %s · county %s, 数据目录 %s"
                .formatted(
                        county.countyCode(), county.countyCode(), data.folder().path()));
        processes.forEach(process -> console.print(line(process, county)));
        console.print("  合计内存 · memory in all: %d MB".formatted(megabytes(processes)));
        if (isAbandoned(processes)) {
            console.print("启动器已意外退出；再次运行 ./county up 会清理并恢复 · the launcher was killed; ./county up heals that");
        }
        return processes.stream().allMatch(process -> isWell(process, county)) ? 0 : NOT_WELL;
    }

    private static boolean isAbandoned(List<ProcessRecord> processes) {
        return processes.stream()
                .filter(process -> process.name().equals(Suite.LAUNCHER))
                .noneMatch(process -> process.living().isPresent());
    }

    private static boolean isWell(ProcessRecord process, CountyFile county) {
        var service = county.services().get(process.name());
        return process.living().isPresent() && (service == null || Http.answers(service.managementUrl(), Http.READY));
    }

    private static String line(ProcessRecord process, CountyFile county) {
        var service = county.services().get(process.name());
        return "  %-11s %s  pid %-7d %5d MB  %s"
                .formatted(
                        process.name(),
                        isWell(process, county) ? "就绪 ready    " : "异常 not ready",
                        process.pid(),
                        megabytes(List.of(process)),
                        service == null ? "" : service.url());
    }

    private static long megabytes(List<ProcessRecord> processes) {
        return Memory.megabytes(processes.stream().flatMap(StatusCommand::withItsWorkers));
    }

    /** The database server works with many processes; what the launcher started is listed by itself. */
    private static Stream<ProcessHandle> withItsWorkers(ProcessRecord process) {
        var workers = process.name().equals(PostgresServer.NAME)
                ? process.living().stream().flatMap(ProcessHandle::descendants)
                : Stream.<ProcessHandle>empty();
        return Stream.concat(process.living().stream(), workers);
    }
}
