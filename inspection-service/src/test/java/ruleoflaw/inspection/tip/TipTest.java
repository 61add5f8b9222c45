package ruleoflaw.inspection.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.TipProblem.TIP_EXTENDED_ALREADY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;

class TipTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);

    private static final Map<String, Consumer<Tip>> STEPS = Map.of(
            "register", tip -> tip.register(DAY),
            "accept", tip -> tip.accept(DAY, within(60)),
            "transfer", tip -> tip.transfer(TipOrgan.DISCIPLINE, "涉嫌违纪", DAY),
            "merge", tip -> tip.merge(received(), DAY),
            "refuse", tip -> tip.refuse("不属于受理范围", DAY),
            "convert", tip -> tip.convert(UUID.randomUUID()),
            "answer", tip -> tip.answer("officer", DAY),
            "extend", tip -> tip.extend(within(90), "批准"),
            "receiptOfOrgan", tip -> tip.receiptOfOrgan("纪收〔2026〕1号"));

    private static final Map<TipStatus, Set<String>> ALLOWED = Map.of(
            TipStatus.RECEIVED, Set.of("register"),
            TipStatus.REGISTERED, Set.of("accept", "transfer", "merge", "refuse"),
            TipStatus.ACCEPTED, Set.of("convert", "transfer", "merge", "answer", "extend"),
            TipStatus.CONVERTED, Set.of("answer", "extend"),
            TipStatus.TRANSFERRED, Set.of("receiptOfOrgan"),
            TipStatus.MERGED, Set.of(),
            TipStatus.REFUSED, Set.of(),
            TipStatus.ANSWERED, Set.of());

    @Test
    void everyStepIsPossibleWhereTheTableAllowsItAndNowhereElse() {
        for (var status : EnumSet.allOf(TipStatus.class)) {
            STEPS.forEach((name, step) -> {
                var tip = in(status);
                if (ALLOWED.get(status).contains(name)) {
                    step.accept(tip);
                } else {
                    assertThatExceptionOfType(Problem.class)
                            .as(name + " when " + status)
                            .isThrownBy(() -> step.accept(tip))
                            .returns(STEP_NOT_ALLOWED, Problem::type);
                    assertThat(tip.status()).isEqualTo(status);
                }
            });
        }
    }

    @Test
    void itIsRoutedByTheFirstDecisionAndLateWhenThatComesAfterTheFifteenthDay() {
        var inTime = in(TipStatus.REGISTERED);
        inTime.refuse("不属于受理范围", DAY.plusDays(15));
        var late = in(TipStatus.REGISTERED);
        late.accept(DAY.plusDays(16), within(76));

        assertThat(inTime.view().routedLate()).isFalse();
        assertThat(inTime.view().closedOn()).isEqualTo(DAY.plusDays(15));
        assertThat(late.view().routedLate()).isTrue();
        assertThat(late.view().closedOn()).isNull();
    }

    @Test
    void anAnswerIsPutOffOnce() {
        var tip = in(TipStatus.ACCEPTED);
        tip.extend(within(90), "分管领导批准");

        assertThat(tip.view().answerBy()).isEqualTo(DAY.plusDays(90));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> tip.extend(within(91), "再次批准"))
                .returns(TIP_EXTENDED_ALREADY, Problem::type);
    }

    @Test
    void anIdTellsTheDayAndNotTheMoment() {
        var one = TipId.on(DAY).value();
        var other = TipId.on(DAY).value();

        // 2026-09-21T00:00+08:00 is 1,789,920,000 seconds after the epoch
        assertThat(one.getMostSignificantBits() >>> 16).isEqualTo(1_789_920_000_000L);
        assertThat(other.getMostSignificantBits() >>> 16).isEqualTo(1_789_920_000_000L);
        assertThat(one).isNotEqualTo(other);
        assertThat(one.version()).isEqualTo(7);
    }

    @Test
    void whatBecameOfTipsIsCountedWithoutLookingIntoThem() {
        var statistics = TipStatistics.of(
                2026,
                java.util.List.of(
                        group(TipChannel.WEB, TipStatus.ANSWERED, false, true, 2),
                        group(TipChannel.LETTER, TipStatus.CONVERTED, true, true, 3),
                        group(TipChannel.LETTER, TipStatus.TRANSFERRED, true, false, 2),
                        group(TipChannel.WEB, TipStatus.MERGED, false, false, 1),
                        group(TipChannel.WINDOW, TipStatus.REFUSED, true, false, 1)));

        assertThat(statistics)
                .isEqualTo(new TipStatistics(
                        2026, 9, 3, 0, 5, 0, 2, 1, 1, 0, Map.of("WEB", 3L, "LETTER", 5L, "WINDOW", 1L)));
    }

    private static TipStatistics.Group group(
            TipChannel channel, TipStatus status, boolean named, boolean converted, long tips) {
        return new TipStatistics.Group(channel, status, named, converted, tips, 0);
    }

    private static Tip in(TipStatus status) {
        var tip = received();
        if (status != TipStatus.RECEIVED) {
            tip.register(DAY);
        }
        switch (status) {
            case RECEIVED, REGISTERED -> {}
            case ACCEPTED -> tip.accept(DAY, within(60));
            case CONVERTED -> {
                tip.accept(DAY, within(60));
                tip.convert(UUID.randomUUID());
            }
            case TRANSFERRED -> tip.transfer(TipOrgan.PETITION_BUREAU, "信访事项", DAY);
            case MERGED -> tip.merge(received(), DAY);
            case REFUSED -> tip.refuse("已有生效判决", DAY);
            case ANSWERED -> {
                tip.accept(DAY, within(60));
                tip.answer("officer", DAY);
            }
        }
        return tip;
    }

    private static Tip received() {
        return new Tip(TipChannel.WEB, ReporterKind.CITIZEN, false, DAY, within(15));
    }

    private static Deadline within(int days) {
        return new Deadline(DAY.plusDays(days), DAY.plusDays(days), days, DayUnit.CALENDAR, "规则", false);
    }
}
