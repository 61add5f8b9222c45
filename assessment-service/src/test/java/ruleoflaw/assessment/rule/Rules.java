package ruleoflaw.assessment.rule;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The county's rules as the seeds have them. */
public final class Rules {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Rules() {}

    public static RuleSet yunling() {
        return read(yunlingText());
    }

    /** How another county does it; see seeds/README.md. */
    public static RuleSet example(String name) {
        return read(exampleText(name));
    }

    public static String exampleText(String name) {
        return text(Path.of("..", "seeds", "schemes", "examples", name + ".json"));
    }

    public static String yunlingText() {
        return text(Path.of("..", "seeds", "schemes", "yunling-2026.json"));
    }

    /** Only its daily work: three leaves, which is enough for most tests. */
    public static RuleSet daily() {
        return read(dailyText());
    }

    public static String dailyText() {
        return text(Path.of("src", "test", "resources", "daily-work.json"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RuleSet read(String document) {
        try {
            return JSON.readValue(document, RuleSet.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
