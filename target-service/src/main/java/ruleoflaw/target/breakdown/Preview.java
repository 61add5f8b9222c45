package ruleoflaw.target.breakdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.problem.Text;

/** What a breakdown would do, and what the office should look at before it does. */
record Preview(int assignments, List<UnitLoad> units, List<Warning> warnings) {
    /** What one unit would get; {@code weight} includes what it was given earlier. */
    record UnitLoad(UUID unitId, String name, int assignments, BigDecimal weight) {}

    /** Why somebody should look twice. */
    enum Kind {
        /** The due day is no working day; {@code lastDay} tells up to when a report is in time. */
        DUE_ON_HOLIDAY,
        /** The due day is over already. */
        DUE_IN_THE_PAST,
        /** Issuing it would be refused: a unit's weights are not 100. */
        WEIGHTS_DO_NOT_SUM,
        /** Issuing it would be refused: the target was given out already. */
        TARGET_ALREADY_BROKEN_DOWN,
        /** Nobody gets this target. */
        TARGET_LEFT_OUT,
        /** This unit gets nothing. */
        UNIT_LEFT_OUT
    }

    /** @param pointer the field it is about, as in a refusal */
    record Warning(
            Kind kind,
            String pointer,
            Text detail,
            @Nullable LocalDate lastDay) {}
}
