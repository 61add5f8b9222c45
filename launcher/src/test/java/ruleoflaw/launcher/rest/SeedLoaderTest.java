package ruleoflaw.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedLoaderTest {
    @TempDir
    private Path seeds;

    private final List<String> posted = new ArrayList<>();
    private HttpServer service;
    private String items = "";
    private int answer = 201;

    @BeforeEach
    void startAService() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        service.createContext("/", this::serve);
        service.start();
        Files.createDirectories(seeds.resolve("schemes"));
        Files.createDirectories(seeds.resolve("reference"));
        Files.writeString(seeds.resolve("schemes/yunling-2026.json"), "{\"code\":\"yunling-2026\"}");
        Files.writeString(seeds.resolve("reference/units.csv"), "uscc,name\n1,云岭镇\n");
    }

    @AfterEach
    void stopTheService() {
        service.stop(0);
    }

    @Test
    void anEmptyServiceIsGivenTheSeeds() {
        loader().loadTargets(url());
        loader().loadSchemes(url());

        assertThat(posted).containsExactly("/v1/unit-imports Bearer t", "/v1/schemes Bearer t");
    }

    @Test
    void onlyAnEmptyCatalogueIsFilled() throws IOException {
        Files.writeString(seeds.resolve("reference/laws.csv"), "code,name\nCIVIL_CODE,民法典\n");
        Files.writeString(seeds.resolve("reference/study-requirements.csv"), "fromYear\n2026\n");

        loader().loadWords(url());
        items = "{\"code\":\"CIVIL_CODE\"}";
        loader().loadWords(url());

        assertThat(posted)
                .containsExactly("/v1/catalogue-entries?catalogue=LAW Bearer t", "/v1/study-requirements Bearer t");
    }

    @Test
    void whatIsThereAlreadyStaysAsItIs() {
        items = "{\"code\":\"yunling-2026\",\"name\":\"改过的名称\"}";

        loader().loadTargets(url());
        loader().loadSchemes(url());

        assertThat(posted).isEmpty();
    }

    @Test
    void aRefusedSeedIsNamedWithTheAnswer() {
        answer = 422;

        assertThatThrownBy(() -> loader().loadTargets(url()))
                .hasMessageContaining("reference/units.csv")
                .hasMessageContaining("HTTP 422");
    }

    private SeedLoader loader() {
        return new SeedLoader(seeds, "t");
    }

    private URI url() {
        return URI.create("http://127.0.0.1:" + service.getAddress().getPort());
    }

    private void serve(HttpExchange exchange) throws IOException {
        boolean isPost = exchange.getRequestMethod().equals("POST");
        if (isPost) {
            posted.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
        }
        byte[] body = ("{\"items\":[" + items + "]}").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(isPost ? answer : 200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
