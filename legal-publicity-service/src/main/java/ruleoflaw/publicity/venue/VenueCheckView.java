package ruleoflaw.publicity.venue;

import java.time.LocalDate;
import java.util.UUID;

/** A look at a venue as callers see it; who looked stands in the audit trail. */
record VenueCheckView(UUID id, UUID venueId, LocalDate checkedOn, VenueCheck.Verdict verdict, String note) {}
