package ruleoflaw.inspection.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.inspection.InspectionProblem;

/** Nothing is published that somebody else has not approved; a person stays inside. */
class CircularTest {
    private static final LocalDate DAY = LocalDate.parse("2026-10-20");

    private final UUID named = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void whatWasApprovedBySomebodyElseIsPublishedToTheUnitsItNames() {
        var circular = drafted(PublicationLevel.SYSTEM);
        circular.submit();
        circular.approve("leader", DAY);

        var published = circular.publish("云法治办发〔2026〕12号", DAY);

        assertThat(published.units()).containsExactly(named);
        assertThat(published.demand()).isEqualTo(new CircularNews.Demand(30, DayUnit.CALENDAR));
        assertThat(published.on()).isEqualTo(DAY);
    }

    @Test
    void theDrafterDoesNotApprove() {
        var circular = drafted(PublicationLevel.SYSTEM);
        circular.submit();

        assertThatThrownBy(() -> circular.approve("drafter", DAY))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(InspectionProblem.SELF_APPROVAL, Problem::type);
        assertThat(circular.view(null).status()).isEqualTo(CircularStatus.SUBMITTED);
    }

    @Test
    void anApprovalThatWasTakenBackHoldsNoMore() {
        var circular = drafted(PublicationLevel.SYSTEM);
        circular.submit();
        circular.approve("leader", DAY);
        circular.sendBack("补充事实");

        assertThatThrownBy(() -> circular.publish("1号", DAY))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(InspectionProblem.STEP_NOT_ALLOWED, Problem::type);
        assertThat(circular.view(null).approvedOn()).isNull();
    }

    @Test
    void anotherUnitDoesNotReadTheNameOfAPerson() {
        var circular = drafted(PublicationLevel.SYSTEM);

        assertThat(circular.view(other).addressees())
                .extracting(Addressee::personName)
                .containsOnlyNulls();
        assertThat(circular.view(named).addressees())
                .extracting(Addressee::personName)
                .contains("张某");
        assertThat(circular.view(null).addressees()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"ADDRESSEES, true, false", "SYSTEM, true, true", "PUBLIC, true, true"})
    void whoReadsItDependsOnItsLevel(PublicationLevel level, boolean byTheNamed, boolean byOthers) {
        var circular = drafted(level);
        assertThat(circular.isVisibleTo(named)).isFalse();
        circular.submit();
        circular.approve("leader", DAY);
        assertThat(circular.publish("1号", DAY).circular()).isNotNull();

        assertThat(circular.isVisibleTo(named)).isEqualTo(byTheNamed);
        assertThat(circular.isVisibleTo(other)).isEqualTo(byOthers);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMITTED",
        "SUBMITTED, APPROVED RETURNED",
        "RETURNED, SUBMITTED",
        "APPROVED, PUBLISHED RETURNED",
        "PUBLISHED, REVOKED",
        "REVOKED, ''",
    })
    void onlyTheseStepsAreAllowed(CircularStatus from, String allowed) {
        assertThat(from.next().stream().map(Enum::name))
                .containsExactlyInAnyOrder(allowed.isEmpty() ? new String[0] : allowed.split(" "));
    }

    private Circular drafted(PublicationLevel level) {
        var draft = new DraftCircular(
                CircularKind.CRITICISM,
                level,
                "关于执法问题的通报",
                "督查发现……",
                "各乡镇、各部门",
                List.of(new Addressee(named, null, null), new Addressee(named, "张某", "执法队队长")),
                "限期整改",
                30,
                DayUnit.CALENDAR,
                null);
        return new Circular(draft, "drafter");
    }
}
