package ruleoflaw.inspection.circular;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.DayUnit;

/** Told inside the service, and inside the transaction, of a circular. */
public sealed interface CircularNews {
    /**
     * It is published; whatever follows for the units it names begins now.
     *
     * @param demand what they must put right, and within how many days
     */
    record CircularPublished(
            UUID circular,
            CircularKind kind,
            String title,
            List<UUID> units,
            LocalDate on,
            @Nullable Demand demand) implements CircularNews {}

    /** It shall not have been published. */
    record CircularRevoked(UUID circular, LocalDate on) implements CircularNews {}

    /** What must be put right, and within how many days. */
    record Demand(int days, DayUnit dayUnit) {}
}
