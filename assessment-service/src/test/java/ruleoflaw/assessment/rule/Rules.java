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

    public static String yunlingText() {
        try {
            return Files.readString(Path.of("..", "seeds", "schemes", "yunling-2026.json"));
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
