package ruleoflaw.chassis.time;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one clock of a service, in the county's zone.
 *
 * <p>In production it is the system's clock. In the profiles {@code local} and {@code test} it can be moved (see
 * {@link ClockDoor}) and ticks on from there, so that a whole year is played in minutes.
 */
@Singleton
public class SuiteClock extends Clock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Duration offset;
    private final Clock system;

    @Inject
    SuiteClock(ClockConfig config) {
        this(config.offset(), Clock.system(ZONE));
    }

    private SuiteClock(Duration offset, Clock system) {
        this.offset = offset;
        this.system = system;
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(system.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset);
    }

    /** Moves the clock; it ticks on from the given instant. */
    void moveTo(Instant now) {
        offset = Duration.between(system.instant(), now);
    }

    Duration offset() {
        return offset;
    }
}
