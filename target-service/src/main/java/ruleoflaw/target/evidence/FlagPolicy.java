package ruleoflaw.target.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.MonthDay;

/** What is pointed out about a piece of evidence on the day it comes in. */
@ApplicationScoped
class FlagPolicy {
    private final FlagConfig config;

    FlagPolicy(FlagConfig config) {
        this.config = config;
    }

    boolean isLate(LocalDate occurredOn, LocalDate receivedOn) {
        return receivedOn.isAfter(occurredOn.plusDays(config.lateAfterDays()));
    }

    /** @param lately how many pieces of the unit came in within the days looked back, this one included */
    boolean isBurst(LocalDate receivedOn, long lately) {
        return isYearEnd(MonthDay.from(receivedOn)) && lately >= config.burstCount();
    }

    LocalDate lookBackFrom(LocalDate receivedOn) {
        return receivedOn.minusDays(config.burstDays() - 1L);
    }

    int pictureDistance() {
        return config.pictureDistance();
    }

    private boolean isYearEnd(MonthDay day) {
        return !day.isBefore(config.yearEndFrom()) || !day.isAfter(config.yearEndTo());
    }
}
