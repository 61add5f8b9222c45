package ruleoflaw.target.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter with what the caller may see and the exact instant; it holds while a long file is written.
 *
 * @param scope the only unit the caller sees, or null
 */
record LedgerQuery(LedgerFilter filter, @Nullable UUID scope, Instant at) {}
