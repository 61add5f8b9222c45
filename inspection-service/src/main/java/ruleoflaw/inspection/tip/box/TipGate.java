package ruleoflaw.inspection.tip.box;

import static ruleoflaw.inspection.TipProblem.TOO_MANY_REQUESTS;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Lets only so many through in a minute, whoever they are: to tell them apart one would have to know their addresses.
 * Codes cannot be guessed in any time, so this only protects the machine.
 */
@ApplicationScoped
class TipGate {
    /** How wide it is. */
    @ConfigMapping(prefix = "inspection.tip.box")
    interface GateConfig {
        /** Requests of the public in one minute and replica. */
        @WithDefault("300")
        int perMinute();
    }

    private final int most;
    private final Clock clock;
    private long minute;
    private int passed;

    TipGate(GateConfig config, Clock clock) {
        this.most = config.perMinute();
        this.clock = clock;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 429 */
    synchronized void pass() {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES).getEpochSecond();
        if (now != minute) {
            minute = now;
            passed = 0;
        }
        if (passed >= most) {
            throw TOO_MANY_REQUESTS.because();
        }
        passed++;
    }
}
