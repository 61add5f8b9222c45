package ruleoflaw.inspection.tip.informant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.TipProblem.IDENTITY_FOR_ASKER_ONLY;
import static ruleoflaw.inspection.TipProblem.IDENTITY_NEEDS_TWO;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.Problem;

class IdentityAccessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    private final IdentityAccess access = new IdentityAccess(UUID.randomUUID(), "需当面核实", "chen", DAY);

    @Test
    void whoAsksCannotAgree() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> access.agree("chen", DAY))
                .returns(IDENTITY_NEEDS_TWO, Problem::type);
    }

    @Test
    void nobodyReadsBeforeASecondOneAgrees() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> access.read("chen", DAY))
                .returns(STEP_NOT_ALLOWED, Problem::type);
    }

    @Test
    void whoAgreedCannotRead() {
        access.agree("zhou", DAY);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> access.read("zhou", DAY))
                .returns(IDENTITY_FOR_ASKER_ONLY, Problem::type);
    }

    @Test
    void oneAgreementIsForOneReading() {
        access.agree("zhou", DAY);
        access.read("chen", DAY.plusDays(1));

        assertThat(access.view()).returns("zhou", AccessView::decidedBy).returns(DAY.plusDays(1), AccessView::readOn);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> access.read("chen", DAY));
    }

    @Test
    void whatWasDeniedStaysDenied() {
        access.deny("zhou", DAY);

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> access.agree("zhou", DAY));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> access.read("chen", DAY));
    }
}
