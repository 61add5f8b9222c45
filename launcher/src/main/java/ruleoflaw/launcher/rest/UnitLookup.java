package ruleoflaw.launcher.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.launcher.report.LocalProblem;

/** Finds a unit by what people call it. */
public final class UnitLookup {
    private final URI target;
    private final String token;

    public UnitLookup(URI target, String token) {
        this.target = target;
        this.token = token;
    }

    /** The unit with this id, credit code or name. */
    public UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return by("uscc", text).or(() -> by("name", text)).orElseThrow(() -> LocalProblem.NO_SUCH_UNIT.with(text));
        }
    }

    private Optional<UUID> by(String field, String value) {
        var query = "/v1/units?" + field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        var answer = Http.send(Http.to(target, query)
                .header("Authorization", "Bearer " + token)
                .GET());
        JsonNode first = parse(answer.body()).path("items").path(0).path("id");
        return first.isTextual() ? Optional.of(UUID.fromString(first.asText())) : Optional.empty();
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
