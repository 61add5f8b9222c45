package ruleoflaw.publicity.hours;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's hours of a year, as a line of the unit's list. */
record PersonHoursView(
        UUID personId,
        String staffNumber,
        String name,
        String kind,
        BigDecimal hours,
        @Nullable BigDecimal required) {}
