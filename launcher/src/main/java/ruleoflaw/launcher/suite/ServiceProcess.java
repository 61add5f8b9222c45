package ruleoflaw.launcher.suite;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.process.ChildProcess;
import ruleoflaw.launcher.process.JavaCommand;
import ruleoflaw.launcher.report.LocalProblem;
import ruleoflaw.launcher.rest.Http;

/** One of the four services in a JVM of its own. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final List<String> JVM = List.of("-Xms64m", "-Xmx256m", "-Xss512k", "-Dquarkus.profile=local");

    private final Service service;
    private final ServiceSetup setup;
    private final ChildProcess process;

    ServiceProcess(Service service, ServiceSetup setup) {
        this.service = service;
        this.setup = setup;
        this.process = new ChildProcess(
                service.key(), setup.folder().log(service.key()), setup.folder().processes());
    }

    /** Returns when the service says that it is ready; fails as soon as its process has ended. */
    void start() {
        Path jar = setup.project().jar(service.module());
        process.start(JavaCommand.jar(jar, JVM), setup.environment(service));
        boolean decided = Await.until(LIMIT, () -> !process.isAlive() || isReady());
        if (!process.isAlive()) {
            throw LocalProblem.DID_NOT_START.with(
                    service.module(), process.log().path(), lastLines());
        }
        if (!decided) {
            throw LocalProblem.NOT_READY_IN_TIME.with(
                    service.module(), process.log().path(), lastLines(), LIMIT.toSeconds());
        }
    }

    private String lastLines() {
        return String.join("\n", process.log().lastLines(25));
    }

    boolean isReady() {
        return Http.answers(managementUrl(), Http.READY);
    }

    Service service() {
        return service;
    }

    ChildProcess process() {
        return process;
    }

    URI url() {
        return setup.url(service.port());
    }

    URI managementUrl() {
        return setup.url(service.managementPort());
    }

    @Override
    public void close() {
        process.close();
    }
}
