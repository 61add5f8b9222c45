package ruleoflaw.launcher.journey.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.rest.Http;

/** One person at work with one service: what the person can do is what the public interface offers. */
public final class Desk {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration NEWS_TRAVELS_WITHIN = Duration.ofSeconds(90);

    private final URI service;
    private final @Nullable String token;

    public Desk(URI service, @Nullable String token) {
        this.service = service;
        this.token = token;
    }

    public JsonNode get(String path) {
        return read(path, Http.send(request(path).GET()));
    }

    /** Reads the bytes of a file. */
    public byte[] download(String path) {
        var answer = Http.download(request(path).GET());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Reads what only headers can point at. */
    public JsonNode get(String path, Map<String, String> headers) {
        var request = request(path);
        headers.forEach(request::header);
        return read(path, Http.send(request.GET()));
    }

    /** Puts something where the sender himself says; sending it again changes nothing. */
    public JsonNode put(String path, Map<String, ?> body) {
        return read(path, Http.send(request(path).PUT(HttpRequest.BodyPublishers.ofString(write(body)))));
    }

    /** Creates something; when the service has not heard of the unit yet, waits until the news has arrived. */
    public JsonNode create(String path, Map<String, ?> body) {
        var key = UUID.randomUUID().toString();
        var attempts = new ArrayList<HttpResponse<String>>();
        Await.until(NEWS_TRAVELS_WITHIN, () -> {
            attempts.add(post(path, key, body));
            return !isUnheardOf(attempts.getLast());
        });
        return read(path, attempts.getLast());
    }

    /** Takes a step with something that exists: reads it first, as its version has to be named. */
    public JsonNode step(String thing, String step, Map<String, ?> body) {
        var version = get(thing).path("version").asLong();
        var request = request(thing + "/" + step)
                .header("If-Match", "\"" + version + "\"")
                .PUT(HttpRequest.BodyPublishers.ofString(write(body)));
        return read(thing + "/" + step, Http.send(request));
    }

    /** Takes a step with something that cannot be read by itself, but whose version is known. */
    public JsonNode stepAt(long version, String thing, String step, Map<String, ?> body) {
        var request = request(thing + "/" + step)
                .header("If-Match", "\"" + version + "\"")
                .PUT(HttpRequest.BodyPublishers.ofString(write(body)));
        return read(thing + "/" + step, Http.send(request));
    }

    public JsonNode step(String thing, String step) {
        var version = get(thing).path("version").asLong();
        var request = request(thing + "/" + step)
                .header("If-Match", "\"" + version + "\"")
                .PUT(HttpRequest.BodyPublishers.noBody());
        return read(thing + "/" + step, Http.send(request));
    }

    /** Writes something anew that exists: reads it first, as its version has to be named. */
    public JsonNode revise(String thing, Map<String, ?> body) {
        var version = get(thing).path("version").asLong();
        var request = request(thing)
                .header("If-Match", "\"" + version + "\"")
                .PUT(HttpRequest.BodyPublishers.ofString(write(body)));
        return read(thing, Http.send(request));
    }

    /** Tries to create something that must be refused with this problem; the year would be played wrongly otherwise. */
    public void refused(String path, Map<String, ?> body, String problem) {
        var answer = post(path, UUID.randomUUID().toString(), body);
        if (answer.statusCode() / 100 == 2 || !answer.body().contains("/problems/" + problem)) {
            throw new IllegalStateException(path + " was not refused with " + problem + ": " + answer.body());
        }
    }

    /** Sends bytes as they are: a file, or a table to import. */
    public JsonNode send(String path, String mediaType, byte[] content) {
        var request = request(path)
                .setHeader("Content-Type", mediaType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(content));
        return read(path, Http.send(request));
    }

    /** Replaces part of something that exists by a table or file; reads it first, as its version has to be named. */
    public JsonNode replace(String thing, String part, String mediaType, byte[] content) {
        var version = get(thing).path("version").asLong();
        var request = request(thing + "/" + part)
                .setHeader("Content-Type", mediaType)
                .header("If-Match", "\"" + version + "\"")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(content));
        return read(thing + "/" + part, Http.send(request));
    }

    private HttpResponse<String> post(String path, String key, Map<String, ?> body) {
        return Http.send(
                request(path).header("Idempotency-Key", key).POST(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    private HttpRequest.Builder request(String path) {
        var request = Http.to(service, path).header("Content-Type", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static boolean isUnheardOf(HttpResponse<String> answer) {
        return answer.statusCode() == 422 && answer.body().contains("/problems/no-such-unit");
    }

    private static JsonNode read(String path, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
