package ruleoflaw.launcher;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ruleoflaw.launcher.backend.Role;
import ruleoflaw.launcher.journey.DemoYear;
import ruleoflaw.launcher.port.PortChoice;
import ruleoflaw.launcher.replay.Replay;
import ruleoflaw.launcher.report.Progress;
import ruleoflaw.launcher.suite.Suite;
import ruleoflaw.launcher.suite.SuiteOptions;

/** Starts the suite and stays until Ctrl-C, or with {@code --detach} returns once everything answers. */
@Command(
        name = "up",
        description = {"启动全部：数据库、消息总线、令牌签发、四个服务", "starts everything"})
final class UpCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--ports",
            paramLabel = "auto|BASE",
            description = {
                "端口：auto 自动选取，或起始端口（默认 8080，或上次所用）",
                "free ports, or a base (default 8080, or those used before)"
            })
    private @Nullable String ports;

    @Option(
            names = "--county-code",
            paramLabel = "CODE",
            description = {"县级行政区划代码 GB/T 2260（默认 530998，演示用）", "division code (default 530998, invented)"})
    private @Nullable String countyCode;

    @Option(
            names = "--detach",
            description = {"就绪后转入后台", "returns once everything answers"})
    private boolean detach;

    @Option(
            names = "--demo",
            description = {"同时演示 2026 年度", "also plays the demo year"})
    private boolean demo;

    @Option(
            names = "--replay-assessment",
            description = {
                "考核服务从空库重听全部消息（原库改名保留）",
                "assessment-service hears all topics again in an empty database; the old one is kept"
            })
    private boolean replay;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var options = options();
        if (detach) {
            return new Background(options.folder()).start(arguments(), demo);
        }
        runUntilStopped(options);
        return 0;
    }

    private SuiteOptions options() {
        return SuiteOptions.in(data.folder().path())
                .on(portChoice())
                .forCounty(Optional.ofNullable(countyCode).map(this::validCountyCode))
                .telling(new Console());
    }

    private void runUntilStopped(SuiteOptions options) throws InterruptedException {
        var suite = Suite.prepare(options);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            options.progress().say("正在停止 …", "stopping");
            suite.close();
            options.progress().say("已全部停止，数据保存在 " + suite.folder(), "stopped; the data stay there");
            stopped.countDown();
        }));
        suite.start();
        System.gc(); // unpacking PostgreSQL takes 64 MB that are never needed again
        new Welcome(suite.describe(), suite.token(Role.OFFICE), data.folder()).print((Console) options.progress());
        if (replay) {
            tell(new Replay(suite).play(), options.progress());
        }
        if (demo) {
            new DemoYear(suite, options.progress()).play();
        }
        stopped.await();
    }

    private static void tell(Replay.Outcome outcome, Progress progress) {
        var sheets = outcome.before().size();
        if (sheets == 0) {
            progress.say("原库没有得分单，无从比对；考核服务正在重听全部消息", "there was no sheet to compare with; it hears all topics now");
        } else if (outcome.same()) {
            progress.say("✓ 重听全部消息后，%s张得分单的校验值完全一致".formatted(sheets), "all %s sheets are the same".formatted(sheets));
        } else {
            progress.say("✗ 重听全部消息后，得分单与原来不一致", "the sheets differ");
        }
        progress.say("原库保留为 " + outcome.keptAs(), "the old database is kept under that name");
    }

    private PortChoice portChoice() {
        try {
            return ports == null ? new PortChoice.AsBefore() : PortChoice.parse(ports);
        } catch (NumberFormatException e) {
            throw misuse("--ports 应为 auto 或 1–65500 的起始端口 · --ports is 'auto' or a base from 1 to 65500");
        }
    }

    private String validCountyCode(String code) {
        if (!code.matches("\\d{6}")) {
            throw misuse("--county-code 应为 6 位数字（GB/T 2260） · --county-code has six digits (GB/T 2260)");
        }
        return code;
    }

    private CommandLine.ParameterException misuse(String text) {
        return new CommandLine.ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), text);
    }

    private java.util.List<String> arguments() {
        var arguments = new java.util.ArrayList<>(
                java.util.List.of("up", "--data", data.folder().path().toString()));
        Optional.ofNullable(ports).ifPresent(p -> arguments.add("--ports=" + p));
        Optional.ofNullable(countyCode).ifPresent(c -> arguments.add("--county-code=" + c));
        if (demo) {
            arguments.add("--demo");
        }
        if (replay) {
            arguments.add("--replay-assessment");
        }
        return arguments;
    }
}
