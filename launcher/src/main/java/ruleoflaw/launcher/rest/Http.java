package ruleoflaw.launcher.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import ruleoflaw.launcher.report.LocalProblem;

/** The few requests a launcher makes itself. */
public final class Http {
    /** Where a Quarkus service says on its management port whether it is ready. */
    public static final String READY = "/q/health/ready";

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Http() {}

    public static HttpRequest.Builder to(URI base, String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    static HttpRequest.BodyPublisher file(Path file) {
        try {
            return HttpRequest.BodyPublishers.ofFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The same for what is no text. */
    public static HttpResponse<byte[]> download(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LocalProblem.BEING_STOPPED.with();
        }
    }

    /** Whether an address answers with success right now. */
    public static boolean answers(URI base, String path) {
        try {
            return send(to(base, path).timeout(Duration.ofSeconds(2))).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
