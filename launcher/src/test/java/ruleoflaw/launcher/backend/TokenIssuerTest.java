package ruleoflaw.launcher.backend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruleoflaw.launcher.port.PortUse;
import ruleoflaw.launcher.port.Ports;

class TokenIssuerTest {
    @TempDir
    private Path folder;

    private final int port = Ports.free().of(PortUse.ISSUER);

    @Test
    void aTokenIsSignedByAKeyTheIssuerPublishes() throws Exception {
        try (var issuer = started()) {
            var unit = UUID.randomUUID();

            var claims = verified(issuer, issuer.tokens().issue(Person.of(unit)));

            assertThat(claims.getIssuer()).isEqualTo(issuer.url());
            assertThat(claims.getAudience()).containsExactly("ruleoflaw");
            assertThat(claims.getStringListClaimValue("groups")).containsExactly("unit");
            assertThat(claims.getStringClaimValue("unit")).isEqualTo(unit.toString());
            assertThat(claims.getStringClaimValue("name")).isNotBlank();
            assertThat(claims.getExpirationTime().getValue()
                            - claims.getIssuedAt().getValue())
                    .isEqualTo(12 * 3600);
        }
    }

    @Test
    void aTokenOutlivesARestartOfTheIssuer() throws Exception {
        String token;
        try (var first = started()) {
            token = first.tokens().issue(Person.in(Role.TIP_HANDLER));
        }

        try (var second = started()) {
            assertThat(verified(second, token).getStringListClaimValue("groups"))
                    .containsExactly("tip-handler");
        }
    }

    private TokenIssuer started() {
        var issuer = new TokenIssuer(port, folder);
        issuer.start();
        return issuer;
    }

    @Test
    void discoveryLeadsToTheKeysAndToATokenEndpoint() throws Exception {
        try (var issuer = started()) {
            var discovery = new ObjectMapper().readTree(get(issuer.url() + "/.well-known/openid-configuration"));
            assertThat(discovery.path("issuer").asText()).isEqualTo(issuer.url());
            assertThat(discovery.path("jwks_uri").asText()).isEqualTo(issuer.jwksUrl());

            var answer = ask(discovery.path("token_endpoint").asText(), "client_id=inspector");
            var token = new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();

            assertThat(verified(issuer, token).getStringListClaimValue("groups"))
                    .containsExactly("inspector");
            assertThat(ask(issuer.url() + "/token", "client_id=nobody").statusCode())
                    .isEqualTo(400);
        }
    }

    private static String get(String url) throws Exception {
        try (var in = URI.create(url).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpResponse<String> ask(String url, String form) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&" + form))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static JwtClaims verified(TokenIssuer issuer, String token) throws Exception {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(issuer.jwksUrl())))
                .setExpectedIssuer(issuer.url())
                .setExpectedAudience("ruleoflaw")
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }
}
