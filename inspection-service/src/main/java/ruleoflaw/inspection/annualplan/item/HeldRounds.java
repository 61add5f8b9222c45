package ruleoflaw.inspection.annualplan.item;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What became of planned items; answered by the feature that holds the rounds. */
public interface HeldRounds {
    /** The rounds that name any of these items, in the order of their opening. */
    List<HeldRound> of(Collection<UUID> itemIds);

    /** A round under a planned item. */
    record HeldRound(UUID itemId, UUID roundId, String name, LocalDate from, LocalDate to, boolean closed) {}
}
