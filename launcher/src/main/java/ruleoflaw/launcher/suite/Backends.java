package ruleoflaw.launcher.suite;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import ruleoflaw.launcher.backend.KafkaBroker;
import ruleoflaw.launcher.backend.KafkaGroups;
import ruleoflaw.launcher.backend.KafkaTopics;
import ruleoflaw.launcher.backend.PostgresServer;
import ruleoflaw.launcher.backend.TokenIssuer;
import ruleoflaw.launcher.folder.SuiteFolder;
import ruleoflaw.launcher.port.PortUse;
import ruleoflaw.launcher.port.Ports;
import ruleoflaw.launcher.report.Progress;

/** What the services stand on, started side by side. */
record Backends(PostgresServer postgres, KafkaBroker kafka, TokenIssuer issuer) implements AutoCloseable {
    private static final List<String> NAMES =
            Arrays.stream(Service.values()).map(Service::key).toList();

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    static Backends in(SuiteFolder folder, Ports ports) {
        var records = folder.processes();
        var postgres = new PostgresServer(
                folder.postgres(), ports.of(PortUse.POSTGRES), folder.log(PostgresServer.NAME), records);
        var kafka = new KafkaBroker(
                folder.kafka(),
                ports.of(PortUse.KAFKA),
                ports.of(PortUse.KAFKA_CONTROLLER),
                folder.log(KafkaBroker.NAME),
                records);
        return new Backends(postgres, kafka, new TokenIssuer(ports.of(PortUse.ISSUER), folder.issuer()));
    }

    void start(Progress progress, Caretaker caretaker) {
        Parallel.run(List.of(
                () -> progress.timed("数据库 PostgreSQL", "PostgreSQL", this::startPostgres),
                () -> progress.timed("消息总线 Kafka", "Kafka", this::startKafka),
                () -> progress.timed("令牌签发", "the token issuer", issuer::start)));
        caretaker.careFor(postgres, this::startPostgres);
        caretaker.careFor(kafka.process(), kafka::start);
    }

    private void startPostgres() {
        postgres.start(NAMES);
    }

    private void startKafka() {
        kafka.start();
        try (var admin = kafka.admin()) {
            KafkaTopics.create(admin, NAMES);
        }
    }

    /**
     * Lets a service that does not run begin anew: its database is empty, and it will hear all topics from their
     * beginning. Returns the name under which what it had is kept.
     */
    String startOver(String service) {
        var keptAs = service + "_until_" + LocalDateTime.now(ZoneOffset.UTC).format(TO_THE_SECOND);
        postgres.setAside(service, keptAs);
        try (var admin = kafka.admin()) {
            KafkaGroups.forget(admin, service);
        }
        return keptAs;
    }

    /** PostgreSQL last: Kafka holds no connection to it, but nothing may lose its database. */
    @Override
    public void close() {
        kafka.close();
        postgres.close();
        issuer.close();
    }
}
