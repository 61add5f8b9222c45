package ruleoflaw.chassis.event;

import java.util.UUID;

/**
 * A file as an event may name it: by its id in the service that tells it, never by its name. Who may read it is for that
 * service to say; whoever may can compare the hash.
 *
 * @param sha256 of its bytes, in lower-case hex
 */
public record FileReference(UUID fileId, String sha256) {}
