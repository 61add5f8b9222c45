package ruleoflaw.publicity.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.publicity.PublicityProblem;

class DutyListTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMITTED WITHDRAWN",
        "RETURNED, SUBMITTED WITHDRAWN",
        "SUBMITTED, PUBLISHED RETURNED WITHDRAWN",
        "PUBLISHED, WITHDRAWN",
        "WITHDRAWN, ''"
    })
    void onlyTheseStepsAreAllowed(DutyListStatus from, String allowed) {
        assertThat(from.next().stream().map(Enum::name))
                .containsExactlyInAnyOrder(allowed.isEmpty() ? new String[0] : allowed.split(" "));
    }

    @ParameterizedTest
    @EnumSource(DutyListStatus.class)
    void aListIsWrittenUntilItIsSubmittedAndAgainWhenItIsReturned(DutyListStatus status) {
        assertThat(status.isOpen()).isEqualTo(status == DutyListStatus.DRAFT || status == DutyListStatus.RETURNED);
    }

    @Test
    void aPublishedListTellsEachLawOnce() {
        var list = list();
        list.submit();

        var event = list.publish(DAY);

        assertThat(event.laws()).containsExactly("LAND", "FOREST");
        assertThat(event.year()).isEqualTo(2026);
        assertThat(list.view().publishedOn()).isEqualTo(DAY);
    }

    @Test
    void onlyTheOfficeWithdrawsWhatIsPublishedAndOnlyThenTheOthersHearOfIt() {
        assertThat(list().withdraw("重复", false)).isEmpty();
        var published = list();
        published.submit();
        sent(published.publish(DAY));

        assertRefused(() -> sent(published.withdraw("重复", false)), PublicityProblem.DUTY_LIST_KEPT_BY_OFFICE);
        assertThat(published.withdraw("机构改革", true)).isPresent();
    }

    @Test
    void aSubmittedListIsNotRevised() {
        var list = list();
        list.submit();

        assertRefused(() -> list.revise(List.of()), PublicityProblem.DUTY_LIST_NOT_OPEN);
        list.giveBack("缺少对象");
        list.revise(List.of(line("LAND")));
        assertThat(list.view().duties()).hasSize(1);
    }

    private static DutyList list() {
        return new DutyList(UUID.randomUUID(), 2026, List.of(line("LAND"), line("FOREST"), line("LAND")));
    }

    private static DutyLine line(String law) {
        return new DutyLine(law, List.of("VILLAGERS"), "宣讲、以案释法", null);
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
