package ruleoflaw.assessment.result;

import java.util.UUID;

/**
 * A file behind a leaf; to be read at the service that owns it, by those it lets.
 *
 * @param item the item it proves, as the trail names it
 * @param event the event that named it
 * @param service the owning service, by the name its events begin with
 * @param path where it describes the file; the bytes are under {@code /content} below
 * @param sha256 of its bytes
 */
record EvidenceView(String item, UUID event, String service, String path, String sha256) {}
