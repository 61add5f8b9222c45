package ruleoflaw.launcher.backend;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jose4j.jwk.JsonWebKeySet;
import org.jspecify.annotations.Nullable;

/**
 * The local issuer: OIDC discovery, key set and a token endpoint over HTTP, inside the launcher. It asks nobody for a
 * password, so it listens on this machine only; production uses Keycloak.
 */
public final class TokenIssuer implements AutoCloseable {
    static final String ID = "ruleoflaw";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final Path folder;
    private @Nullable HttpServer server;

    public TokenIssuer(int port, Path folder) {
        this.port = port;
        this.folder = folder;
    }

    public synchronized void start() {
        var key = SigningKey.in(folder, ID);
        var tokens = new Tokens(url(), key);
        try {
            var starting = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
            starting.createContext("/" + ID + "/.well-known/openid-configuration", e -> answer(e, discovery()));
            starting.createContext("/" + ID + "/jwks", e -> answer(e, new JsonWebKeySet(key).toJson()));
            starting.createContext("/" + ID + "/token", e -> answer(e, token(TokenRequest.read(e), tokens)));
            starting.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            starting.start();
            server = starting;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port + "/" + ID;
    }

    public String jwksUrl() {
        return url() + "/jwks";
    }

    public Tokens tokens() {
        return new Tokens(url(), folder);
    }

    private String discovery() {
        return json(Map.of(
                "issuer", url(),
                "jwks_uri", jwksUrl(),
                "token_endpoint", url() + "/token",
                "authorization_endpoint", url() + "/authorize",
                "grant_types_supported", List.of("client_credentials"),
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256")));
    }

    private static String token(TokenRequest request, Tokens tokens) {
        return request.person()
                .map(person -> json(Map.of(
                        "access_token", tokens.issue(person),
                        "token_type", "Bearer",
                        "expires_in", Tokens.LIFE.toSeconds())))
                .orElseGet(() -> json(Map.of("error", "invalid_client")));
    }

    private static String json(Map<String, ?> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(json.startsWith("{\"error\"") ? 400 : 200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }
}
