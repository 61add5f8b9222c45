package ruleoflaw.launcher.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ruleoflaw.launcher.backend.KafkaBroker;
import ruleoflaw.launcher.backend.Person;
import ruleoflaw.launcher.backend.PostgresServer;
import ruleoflaw.launcher.backend.Role;
import ruleoflaw.launcher.folder.DiskTrouble;
import ruleoflaw.launcher.folder.Leftovers;
import ruleoflaw.launcher.folder.ProjectFolder;
import ruleoflaw.launcher.folder.Settings;
import ruleoflaw.launcher.folder.SuiteFolder;
import ruleoflaw.launcher.folder.SuiteLock;
import ruleoflaw.launcher.process.JavaCommand;
import ruleoflaw.launcher.process.ProcessRecord;
import ruleoflaw.launcher.report.LocalProblem;
import ruleoflaw.launcher.rest.SeedLoader;

/**
 * The whole suite on this machine, in one data folder.
 *
 * <pre>{@code
 * try (var suite = Suite.start(SuiteOptions.in(folder).onFreePorts())) {
 *     suite.clock().set(monday);
 *     call(suite.url(Service.TARGET), suite.token(Role.OFFICE));
 *     suite.kafka().stop();
 *     suite.kafka().start();
 * }
 * }</pre>
 */
public final class Suite implements AutoCloseable {
    public static final String LAUNCHER = "launcher";

    private static final long MEGABYTES_NEEDED = 1024;

    private final SuiteOptions options;
    private final SuiteFolder folder;
    private final SuiteLock lock;
    private final Settings settings;
    private final Backends backends;
    private final Map<Service, ServiceProcess> services = new LinkedHashMap<>();
    private final ProjectFolder project = ProjectFolder.find();
    private final Caretaker caretaker;
    private boolean closed;

    private Suite(SuiteOptions options, SuiteLock lock, Settings settings) {
        this.options = options;
        this.folder = options.folder();
        this.lock = lock;
        this.settings = settings;
        this.backends = Backends.in(folder, settings.ports());
        this.caretaker = new Caretaker(options.progress(), this::publish);
        var setup = new ServiceSetup(folder, settings, project, backends);
        Arrays.stream(Service.values())
                .filter(options.services()::contains)
                .forEach(service -> services.put(service, new ServiceProcess(service, setup)));
    }

    /** Starts everything and returns when everything answers. */
    public static Suite start(SuiteOptions options) {
        var suite = prepare(options);
        suite.start();
        return suite;
    }

    /** Takes the folder, heals what a killed run left in it and settles the ports; nothing runs yet. */
    public static Suite prepare(SuiteOptions options) {
        var folder = options.folder();
        folder.createOrRefuse(MEGABYTES_NEEDED);
        var lock = SuiteLock.of(folder);
        try {
            new Leftovers(folder).stop(options.progress());
            return new Suite(options, lock, Settings.settle(folder, options.ports(), options.countyCode()));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Starts everything; when something fails, stops what has started and says what it was. */
    public void start() {
        try {
            rotateLogs();
            folder.processes().save(ProcessRecord.of(LAUNCHER, ProcessHandle.current(), JavaCommand.program()));
            backends.start(options.progress(), caretaker);
            Parallel.run(services.values().stream().map(this::starting).toList());
            services.values().forEach(service -> caretaker.careFor(service.process(), service::start));
            seed();
            publish();
        } catch (RuntimeException e) {
            boolean stoppedOnPurpose = isClosed();
            close();
            throw stoppedOnPurpose
                    ? LocalProblem.BEING_STOPPED.with()
                    : DiskTrouble.recognise(e, folder, MEGABYTES_NEEDED);
        }
    }

    private void rotateLogs() {
        folder.log(PostgresServer.NAME).rotate();
        folder.log(KafkaBroker.NAME).rotate();
        services.keySet().forEach(service -> folder.log(service.key()).rotate());
    }

    private Runnable starting(ServiceProcess process) {
        var service = process.service();
        return () ->
                options.progress().timed(service.title() + " " + service.module(), service.module(), process::start);
    }

    private void seed() {
        if (!options.seeded()) {
            return;
        }
        var seeds = new SeedLoader(project.seeds(), token(Role.OFFICE));
        if (services.containsKey(Service.TARGET)) {
            options.progress()
                    .timed("初始数据：单位、指标", "seeds: units, indicators", () -> seeds.loadTargets(url(Service.TARGET)));
        }
        if (services.containsKey(Service.PUBLICITY)) {
            options.progress().timed("初始数据：场所字典", "seeds: places", () -> seeds.loadPlaces(url(Service.PUBLICITY)));
            options.progress().timed("初始数据：普法目录和学时要求", "seeds: words", () -> seeds.loadWords(url(Service.PUBLICITY)));
        }
        if (services.containsKey(Service.ASSESSMENT)) {
            options.progress().timed("初始数据：方案", "seeds: schemes", () -> seeds.loadSchemes(url(Service.ASSESSMENT)));
        }
    }

    private synchronized void publish() {
        if (!closed) {
            describe().write(folder.countyFile());
        }
    }

    /** Where everything is; the content of {@code county.json}. */
    public CountyFile describe() {
        return CountyFile.of(folder, settings, backends, services.values());
    }

    public Path folder() {
        return folder.path();
    }

    /** Leaves the scores of the demo year in the folder, for whoever started the suite in the background. */
    public void keepDemoScores(List<String> table) {
        try {
            Files.write(folder.demoScores(), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI url(Service service) {
        return running(service).url();
    }

    public URI managementUrl(Service service) {
        return running(service).managementUrl();
    }

    private ServiceProcess running(Service service) {
        return Objects.requireNonNull(services.get(service), service::module);
    }

    public String token(Role role) {
        return token(Person.in(role));
    }

    public String token(Person person) {
        return backends.issuer().tokens().issue(person);
    }

    public SuiteClock clock() {
        return new SuiteClock(folder, services.values());
    }

    /** The broker, which a test may stop and start again while the services run. */
    public KafkaBroker kafka() {
        return backends.kafka();
    }

    /** Ends one service as a crash would; the caretaker starts it again. */
    public void kill(Service service) {
        running(service).process().kill();
    }

    /**
     * Takes a service its memory and lets it hear all topics again from their beginning; only what stands on the topics
     * comes back. Returns the name of the database in which what it had is kept.
     */
    public String replay(Service service) {
        var process = running(service);
        process.process().stop();
        var keptAs = backends.startOver(service.key());
        starting(process).run();
        return keptAs;
    }

    /** Stops everything in the reverse order of its start. May be called at any time and more than once. */
    @Override
    public void close() {
        if (!closeOnce()) {
            return;
        }
        caretaker.close();
        folder.removeCountyFile();
        Parallel.run(services.values().stream().<Runnable>map(s -> s::close).toList());
        backends.close();
        folder.processes().forget(LAUNCHER);
        lock.close();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized boolean closeOnce() {
        boolean first = !closed;
        closed = true;
        return first;
    }
}
