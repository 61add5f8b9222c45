package ruleoflaw.target.document;

import java.util.UUID;

/** A document as it stands in a published list. */
public record Listing(UUID id, UUID unitId, String title, String number) {}
