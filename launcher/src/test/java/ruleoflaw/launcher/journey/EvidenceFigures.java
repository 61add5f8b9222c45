package ruleoflaw.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import ruleoflaw.launcher.suite.Service;

/** A point can be followed down to the bytes that prove it, at the service that keeps them. */
final class EvidenceFigures implements Figures {
    private static final String SIBLING = "石桥镇";

    @Override
    public Stream<DynamicTest> tests(County county) {
        return Stream.of("城关镇/A1", "城关镇/A2", "青山乡/A3")
                .map(name -> name.split("/"))
                .map(of -> dynamicTest(
                        of[1] + " of " + of[0] + " opens to files whose bytes a reviewer can check",
                        () -> opens(county, of[0], of[1])));
    }

    private static void opens(County county, String unit, String code) throws NoSuchAlgorithmException {
        var leaf = leaf(county, unit, code);
        var evidence = leaf.path("evidence").valueStream().toList();
        var events = leaf.path("events").valueStream().map(JsonNode::asText).toList();

        assertThat(evidence).isNotEmpty();
        for (var file : evidence) {
            assertThat(events).contains(file.path("event").asText());
        }
        isWhatTheOwnerHas(county, evidence.getFirst());
    }

    private static JsonNode leaf(County county, String unit, String code) {
        var id = county.cast().idOf(unit);
        return county.cast()
                .reviewer(Service.ASSESSMENT)
                .get("/v1/results/" + id + "?year=2026")
                .path("leaves")
                .valueStream()
                .filter(leaf -> code.equals(leaf.path("code").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static void isWhatTheOwnerHas(County county, JsonNode file) throws NoSuchAlgorithmException {
        var owner = owner(file.path("service").asText());
        var content = file.path("path").asText() + "/content";

        var bytes = county.cast().reviewer(owner).download(content);

        var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo(file.path("sha256").asText());
        var sibling = county.cast().unit(owner, SIBLING);
        assertThatThrownBy(() -> sibling.download(content)).hasMessageContaining("404");
    }

    private static Service owner(String key) {
        return Arrays.stream(Service.values())
                .filter(service -> service.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
