package ruleoflaw.launcher.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Command lines for further JVMs; all run on the JDK that runs the launcher. */
public final class JavaCommand {
    /** Small and quick to start: one collector thread, the first compiler only. */
    private static final List<String> FRUGAL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8");

    /** The signals stay ignored across exec, and the pid stays the same. */
    private static final List<String> DEAF = List.of("sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\" </dev/null");

    private JavaCommand() {}

    /** The same command, unmoved by Ctrl-C or a closed terminal. */
    public static List<String> deafToTheTerminal(List<String> command) {
        return Stream.concat(DEAF.stream(), command.stream()).toList();
    }

    /** A main class from the launcher's own class path. */
    public static List<String> mainClass(Class<?> main, List<String> options, List<String> arguments) {
        return command(options, List.of("-cp", System.getProperty("java.class.path"), main.getName()), arguments);
    }

    /** A runnable jar. */
    public static List<String> jar(Path jar, List<String> options) {
        return command(options, List.of("-jar", jar.toString()), List.of());
    }

    /** The program as the operating system reports it for every JVM we start. */
    public static String program() {
        return ProcessHandle.current().info().command().orElseGet(JavaCommand::java);
    }

    private static List<String> command(List<String> options, List<String> main, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(FRUGAL);
        command.addAll(options);
        command.addAll(main);
        command.addAll(arguments);
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
