package ruleoflaw.assessment.board;

import java.time.Instant;

/** A frozen revision: why it was made, and the hash that everybody can compare. */
record RevisionView(int number, String cause, String sha256, Instant madeAt) {}
