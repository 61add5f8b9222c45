package ruleoflaw.assessment.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * A file behind a fact. It stays where it is: the service that owns it says who may read it, and whoever may can compare
 * the hash.
 *
 * @param service the owning service, by the name its events begin with
 * @param path where it describes the file; the bytes are under {@code /content} below
 * @param sha256 of its bytes, as the event named it
 */
public record EvidenceFile(String service, String path, String sha256) {
    static EvidenceFile of(String eventType, JsonNode reference) {
        var id = UUID.fromString(reference.path("fileId").asText());
        return new EvidenceFile(
                eventType.substring(0, eventType.indexOf('.')),
                "/v1/files/" + id,
                reference.path("sha256").asText());
    }
}
