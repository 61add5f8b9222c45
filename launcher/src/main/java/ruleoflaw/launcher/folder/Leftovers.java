package ruleoflaw.launcher.folder;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ruleoflaw.launcher.backend.PostgresServer;
import ruleoflaw.launcher.process.ProcessRecord;
import ruleoflaw.launcher.process.Termination;
import ruleoflaw.launcher.report.Progress;

/** What a killed launcher left running in a data folder. The caller holds the folder's lock, so it is nobody's now. */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SuiteFolder folder;

    public Leftovers(SuiteFolder folder) {
        this.folder = folder;
    }

    /** Living processes: the services first, then Kafka, PostgreSQL last. */
    List<ProcessRecord> find() {
        var recorded = folder.processes().all().stream().filter(this::isOrphan);
        var server = server().stream();
        return java.util.stream.Stream.concat(recorded, server)
                .sorted(java.util.Comparator.comparingInt(Leftovers::order))
                .toList();
    }

    private boolean isOrphan(ProcessRecord process) {
        return !process.name().equals(PostgresServer.NAME)
                && process.pid() != ProcessHandle.current().pid()
                && process.living().isPresent();
    }

    /** PostgreSQL keeps its own pid file, which is there even before we could record it. */
    private Optional<ProcessRecord> server() {
        return new PostgresServer(folder.postgres(), 0, folder.log(PostgresServer.NAME), folder.processes())
                .processRecord();
    }

    private static int order(ProcessRecord process) {
        return switch (process.name()) {
            case "postgres" -> 2;
            case "kafka" -> 1;
            default -> 0;
        };
    }

    public void stop(Progress progress) {
        for (ProcessRecord orphan : find()) {
            progress.say(
                    "上次未正常退出，正在结束遗留进程 %s（%d）".formatted(orphan.name(), orphan.pid()),
                    "a killed run left %s behind, ending it".formatted(orphan.name()));
            orphan.living().ifPresent(process -> Termination.of(process, PATIENCE));
        }
        folder.processes().all().forEach(p -> folder.processes().forget(p.name()));
        folder.removeCountyFile();
    }
}
