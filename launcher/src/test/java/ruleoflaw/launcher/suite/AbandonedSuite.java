package ruleoflaw.launcher.suite;

import java.nio.file.Path;
import java.util.List;

/** A launcher that dies the hard way: its backends stay behind, as after kill -9. */
final class AbandonedSuite {
    static final int STATUS = 137;

    private AbandonedSuite() {}

    public static void main(String[] arguments) {
        Suite.start(SuiteOptions.in(Path.of(arguments[0])).onFreePorts().with(List.of()));
        Runtime.getRuntime().halt(STATUS);
    }
}
