package ruleoflaw.assessment.exemplar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an exemplar may become, and what is told of it. */
class ExemplarTest {
    private static final LocalDate NAMED_ON = LocalDate.of(2027, 3, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2029, 12, 31);

    @Test
    void aNamedUnitIsToldWithItsPaperAndItsLastDay() {
        var exemplar = passed(null);

        assertThat(exemplar.name("云法治委〔2027〕9号（虚构）", NAMED_ON))
                .singleElement()
                .isInstanceOfSatisfying(ExemplarEvent.Named.class, named -> {
                    assertThat(named.documentNumber()).isEqualTo("云法治委〔2027〕9号（虚构）");
                    assertThat(named.validUntil()).isEqualTo(LAST_DAY);
                });
    }

    @Test
    void ofAPersonNothingIsTold() {
        var exemplar = passed("演示甲");

        assertThat(exemplar.name("云法治委〔2027〕9号（虚构）", NAMED_ON)).isEmpty();
        assertThat(exemplar.revoke("云法治委〔2028〕1号（虚构）", "被问责", NAMED_ON.plusYears(1)))
                .isEmpty();
        assertThat(exemplar.view(NAMED_ON).status()).isEqualTo(ExemplarStatus.REVOKED);
    }

    @Test
    void itIsInForceUntilTheEndOfItsLastDay() {
        var exemplar = passed(null);
        assertThat(exemplar.isInForce(NAMED_ON)).isFalse();
        assertThat(exemplar.name("云法治委〔2027〕9号（虚构）", NAMED_ON)).hasSize(1);

        assertThat(exemplar.isInForce(LAST_DAY)).isTrue();
        assertThat(exemplar.isInForce(LAST_DAY.plusDays(1))).isFalse();
        assertThatThrownBy(() -> exemplar.learnedBy(UUID.randomUUID(), "照做", LAST_DAY.plusDays(1)))
                .hasMessageContaining("EXEMPLAR_NOT_IN_FORCE");
    }

    @Test
    void nobodyReviewsWhatHeProposedAndNobodyNamesWhatIsNotReviewed() {
        var exemplar = new Exemplar(proposal(null, LAST_DAY), "office-1");

        assertThatThrownBy(() -> exemplar.review(true, "属实", "office-1")).hasMessageContaining("OWN_NOMINATION");
        assertThatThrownBy(() -> exemplar.name("云法治委〔2027〕9号（虚构）", NAMED_ON))
                .hasMessageContaining("EXEMPLAR_STEP_NOT_ALLOWED");
    }

    @Test
    void whoseLastDayHasPassedBeforeTheDecisionIsNotNamed() {
        var exemplar = new Exemplar(proposal(null, NAMED_ON.minusDays(1)), "office-1");
        exemplar.review(true, "属实", "reviewer-1");

        assertThatThrownBy(() -> exemplar.name("云法治委〔2027〕9号（虚构）", NAMED_ON)).hasMessageContaining("EXEMPLAR_VALIDITY");
    }

    private static Exemplar passed(@Nullable String person) {
        var exemplar = new Exemplar(proposal(person, LAST_DAY), "office-1");
        exemplar.review(true, "属实", "reviewer-1");
        return exemplar;
    }

    private static ProposeExemplar proposal(@Nullable String person, LocalDate validUntil) {
        return new ProposeExemplar(
                UUID.randomUUID(),
                person,
                person == null ? null : "司法所所长",
                2026,
                ExemplarField.PUBLICITY,
                ExemplarLevel.COUNTY,
                "以案释法进集市",
                "赶集日设摊讲案",
                Basis.DOCUMENT,
                null,
                "省厅通报〔2026〕5号（虚构）",
                validUntil);
    }
}
