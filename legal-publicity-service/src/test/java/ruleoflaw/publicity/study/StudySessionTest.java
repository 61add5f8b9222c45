package ruleoflaw.publicity.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.publicity.PublicityProblem;

class StudySessionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    private final UUID unit = UUID.randomUUID();

    @Test
    void aSessionTellsModeKindAndHoursOfTheYearItWasHeldIn() {
        var event = new StudySession(unit, study(StudyMode.COLLECTIVE, StudyKind.LECTURE, TODAY.minusYears(1)), TODAY)
                .held();

        assertThat(event.unitId()).isEqualTo(unit);
        assertThat(event.year()).isEqualTo(2025);
        assertThat(event.mode()).isEqualTo(StudyMode.COLLECTIVE);
        assertThat(event.kind()).isEqualTo("LECTURE");
        assertThat(event.hours()).isEqualByComparingTo("4.5");
        assertThat(event.status()).isEqualTo(StudySessionStatus.HELD);
    }

    @ParameterizedTest
    @CsvSource({
        "CENTRE_GROUP, COLLECTIVE, true", "CENTRE_GROUP, SELF, false",
        "PRE_MEETING, COLLECTIVE, true", "PRE_MEETING, SELF, false",
        "SEMINAR, COLLECTIVE, true", "SEMINAR, SELF, false",
        "LECTURE, COLLECTIVE, true", "LECTURE, SELF, true",
        "TRAINING, COLLECTIVE, true", "TRAINING, SELF, true",
        "READING, COLLECTIVE, false", "READING, SELF, true"
    })
    void meetingsCannotBeStudiedAloneAndReadingNotTogether(StudyKind kind, StudyMode mode, boolean possible) {
        assertThat(kind.mayBe(mode)).isEqualTo(possible);
        if (!possible) {
            assertRefused(
                    () -> new StudySession(unit, study(mode, kind, TODAY), TODAY), PublicityProblem.MODE_NOT_POSSIBLE);
        }
    }

    @Test
    void studyThatIsYetToComeIsNotRecorded() {
        assertRefused(
                () -> new StudySession(unit, study(StudyMode.SELF, StudyKind.READING, TODAY.plusDays(1)), TODAY),
                PublicityProblem.STUDY_IN_FUTURE);
    }

    @Test
    void aWithdrawnSessionIsNeitherCorrectedNorSignedNorWithdrawnAgain() {
        var session = new StudySession(unit, study(StudyMode.SELF, StudyKind.READING, TODAY), TODAY);
        assertThat(session.withdraw("误报").status()).isEqualTo(StudySessionStatus.WITHDRAWN);

        assertRefused(
                () -> sent(session.correct(study(StudyMode.SELF, StudyKind.READING, TODAY), TODAY)),
                PublicityProblem.STUDY_SESSION_WITHDRAWN);
        assertRefused(() -> session.signedBy(3), PublicityProblem.STUDY_SESSION_WITHDRAWN);
        assertRefused(() -> sent(session.withdraw("再次")), PublicityProblem.STEP_NOT_ALLOWED);
    }

    private static RecordStudy study(StudyMode mode, StudyKind kind, LocalDate day) {
        return new RecordStudy("学法", mode, kind, day, new BigDecimal("4.5"), List.of("CONSTITUTION"), null);
    }

    private static void sent(Object event) {
        assertThat(event).isNotNull();
    }

    private static void assertRefused(ThrowingCallable step, PublicityProblem why) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(why));
    }
}
