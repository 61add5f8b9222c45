package ruleoflaw.target.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is different about an assignment between two instants.
 *
 * @param before absent when there was no such assignment yet
 * @param fields the names of what differs
 */
record LedgerChange(
        UUID id, @Nullable LedgerLine before, @Nullable LedgerLine after, List<String> fields) {}
