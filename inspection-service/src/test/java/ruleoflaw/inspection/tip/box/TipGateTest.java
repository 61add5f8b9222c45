package ruleoflaw.inspection.tip.box;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static ruleoflaw.inspection.TipProblem.TOO_MANY_REQUESTS;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.Problem;

class TipGateTest {
    private Instant now = Instant.parse("2026-09-07T01:00:59Z");
    private final TipGate gate = new TipGate(() -> 2, new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void onlySoManyPassInOneMinuteAndThenTheNextOnes() {
        gate.pass();
        gate.pass();
        assertThatExceptionOfType(Problem.class).isThrownBy(gate::pass).returns(TOO_MANY_REQUESTS, Problem::type);

        now = now.plusSeconds(1);

        assertThatNoException().isThrownBy(gate::pass);
    }
}
