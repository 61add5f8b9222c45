package ruleoflaw.launcher.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import ruleoflaw.launcher.report.LocalException;
import ruleoflaw.launcher.report.LocalProblem;

/**
 * Brings the reference data of {@code seeds/} in through the public interfaces. What is there already stays as it is, so
 * doing it twice changes nothing and a later correction by the office is not undone.
 */
public final class SeedLoader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EDITION = "2021";
    private static final String INDICATOR_CODE = "SFZS";
    private static final String INDICATOR_NAME = "市县法治政府建设示范指标体系（2021年版）";

    private static final Map<String, String> CATALOGUES = Map.of(
            "LAW", "laws.csv",
            "AUDIENCE", "audiences.csv",
            "ACTIVITY_KIND", "activity-kinds.csv",
            "CAMPAIGN", "campaigns.csv",
            "CHANNEL", "channels.csv");

    private final Path seeds;
    private final String officeToken;

    public SeedLoader(Path seeds, String officeToken) {
        this.seeds = seeds;
        this.officeToken = officeToken;
    }

    public void loadTargets(URI target) {
        Path units = seeds.resolve("reference/units.csv");
        if (Files.exists(units) && isEmpty(target, "/v1/units?limit=1")) {
            post(target, "/v1/unit-imports", "text/csv", units);
        }
        Path indicators = seeds.resolve("reference/indicators-2021.csv");
        if (Files.exists(indicators) && !hasIndicators(target)) {
            var query = "?code=%s&edition=%s&name=%s".formatted(INDICATOR_CODE, EDITION, encoded(INDICATOR_NAME));
            post(target, "/v1/indicator-systems" + query, "text/csv", indicators);
        }
    }

    public void loadPlaces(URI publicity) {
        Path places = seeds.resolve("reference/place-dictionaries.csv");
        if (Files.exists(places)) {
            post(publicity, "/v1/place-dictionaries", "text/csv", places);
        }
    }

    /** The words of legal publicity, and what has to be studied. */
    public void loadWords(URI publicity) {
        CATALOGUES.forEach((catalogue, file) ->
                postWhereNothingIs(publicity, "/v1/catalogue-entries?catalogue=" + catalogue + "&", file));
        postWhereNothingIs(publicity, "/v1/study-requirements?", "study-requirements.csv");
    }

    private void postWhereNothingIs(URI service, String path, String file) {
        Path table = seeds.resolve("reference").resolve(file);
        if (Files.exists(table) && isEmpty(service, path + "limit=1")) {
            post(service, path.substring(0, path.length() - 1), "text/csv", table);
        }
    }

    public void loadSchemes(URI assessment) {
        Path scheme = seeds.resolve("schemes/yunling-2026.json");
        if (Files.exists(scheme) && !hasScheme(assessment, code(scheme))) {
            post(assessment, "/v1/schemes", "application/json", scheme);
        }
    }

    private boolean hasIndicators(URI target) {
        return contains(target, "/v1/indicator-systems?limit=200", "edition", EDITION);
    }

    private boolean hasScheme(URI assessment, String code) {
        return contains(assessment, "/v1/schemes?limit=200", "code", code);
    }

    private boolean contains(URI base, String path, String field, String value) {
        for (JsonNode item : items(base, path)) {
            if (item.path(field).asText().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEmpty(URI base, String path) {
        return items(base, path).isEmpty();
    }

    private JsonNode items(URI base, String path) {
        var answer = Http.send(authorized(base, path).GET());
        if (answer.statusCode() != 200) {
            throw refused(path, answer);
        }
        return parse(answer.body()).path("items");
    }

    private void post(URI base, String path, String mediaType, Path file) {
        var request = authorized(base, path)
                .header("Content-Type", mediaType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(Http.file(file));
        var answer = Http.send(request);
        if (answer.statusCode() / 100 != 2) {
            throw refused(seeds.relativize(file).toString(), answer);
        }
    }

    private HttpRequest.Builder authorized(URI base, String path) {
        return Http.to(base, path).header("Authorization", "Bearer " + officeToken);
    }

    private static LocalException refused(String what, HttpResponse<String> answer) {
        return LocalProblem.SEED_REFUSED.with(what, "HTTP " + answer.statusCode(), answer.body());
    }

    private static String code(Path scheme) {
        try {
            return parse(Files.readString(scheme)).path("code").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
