package ruleoflaw.launcher;

import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import ruleoflaw.launcher.report.LocalException;

/** The command {@code ./county}. The shell script only finds Java and builds; everything else is here. */
@Command(
        name = "county",
        description = {"依法治县工作系统：在本机一条命令启动", "The county rule-of-law suite on one machine"},
        mixinStandardHelpOptions = true,
        footer = {"", "  test    运行全部测试 · runs the whole test suite (handled by the script)"},
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            RedriveCommand.class,
            CommandLine.HelpCommand.class
        })
final class County implements Runnable {
    private static final int REFUSED = 1;

    private County() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new County())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new java.io.PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new java.io.PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(County::explain);
    }

    @Override
    public void run() {
        commandLine().usage(System.out);
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println(failure.getMessage());
        if (!(failure instanceof LocalException)) {
            failure.printStackTrace(command.getErr());
        }
        return REFUSED;
    }
}
