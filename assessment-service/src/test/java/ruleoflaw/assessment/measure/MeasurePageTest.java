package ruleoflaw.assessment.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue as a page to read; written anew with {@code -Dcontracts.write=true}. */
class MeasurePageTest {
    private static final Path PAGE = Path.of("../docs/measures.md");
    private static final String HEAD = """
            # Measures · 计量项目

            What a scoring rule may count. Made from `assessment-service/src/main/resources/measures.json` by `MeasurePageTest`;
            `GET /v1/measures` answers the same, with where in each event everything stands.

            """;

    private final Measures measures = new Measures();

    @Test
    void thePageInTheDocsSaysWhatTheCatalogueSays() throws IOException {
        var wanted =
                HEAD + measures.all().stream().map(MeasurePageTest::section).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(PAGE, wanted);
        }

        assertThat(PAGE).content().isEqualTo(wanted);
    }

    private static String section(Measure measure) {
        var attributes =
                measure.attributes().stream().map(MeasurePageTest::line).collect(Collectors.joining());
        var events = measure.feeds().stream()
                .flatMap(feed -> feed.events().stream())
                .distinct()
                .map(type -> "`" + type + "`")
                .collect(Collectors.joining(", "));
        return """
                ## `%s` %s · %s

                %s。%s.

                Counted in %s (%s). From %s: %s.

                | attribute | 名称 | values |
                |---|---|---|
                %s""".formatted(
                        measure.code(),
                        measure.title().zh(),
                        measure.title().en(),
                        measure.meaning().zh(),
                        measure.meaning().en(),
                        measure.unit().zh(),
                        measure.unit().en(),
                        measure.source(),
                        events,
                        attributes);
    }

    private static String line(Attribute attribute) {
        var values = attribute.values().entrySet().stream()
                .map(value -> "`" + value.getKey() + "` " + value.getValue().zh())
                .collect(Collectors.joining(", "));
        return "| `%s`%s | %s | %s |%n"
                .formatted(
                        attribute.name(),
                        attribute.optional() ? " (may be absent)" : "",
                        attribute.title().zh(),
                        values.isEmpty() ? attribute.kind().name().toLowerCase(java.util.Locale.ROOT) : values);
    }
}
