package ruleoflaw.launcher.journey;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What has to come out of the demo year at one service; asked after the year was played. */
interface Figures {
    Stream<DynamicTest> tests(County county);
}
