package ruleoflaw.inspection.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.inspection.finding.SampleFindings;

/** Orders for tests, led to where they are wanted by their own verbs. */
final class Orders {
    static final String UNIT_CLERK = "unit-clerk";
    static final String VERIFIER = "inspector-two";
    /** A Monday; thirty days later is Wednesday, 19 August. */
    static final LocalDate ISSUED_ON = LocalDate.parse("2026-07-20");

    static final LocalDate LAST_DAY = LocalDate.parse("2026-08-19");
    static final SubmitRectification DONE = new SubmitRectification("已全部公示", List.of());

    static final SubmitPlan PLAN = new SubmitPlan("分三步整改", List.of());

    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(), Set.of(2026));

    private Orders() {}

    static RectificationOrder issued() {
        var deadline = CALENDAR.deadline(ISSUED_ON, 30, DayUnit.CALENDAR, "整改期限:一般问题30日");
        return new RectificationOrder(SampleFindings.confirmed(), "限期公示", ISSUED_ON, deadline, null);
    }

    /** An order that wants a plan first. */
    static RectificationOrder withPlan() {
        var deadline = CALENDAR.deadline(ISSUED_ON, 30, DayUnit.CALENDAR, "整改期限:一般问题30日");
        var order =
                new RectificationOrder(SampleFindings.confirmed(), "限期公示", ISSUED_ON, deadline, ISSUED_ON.plusDays(10));
        assertThat(order.acknowledge()).isNotEmpty();
        return order;
    }

    static Deadline until(LocalDate day) {
        return CALENDAR.fixed(day, "经批准延期");
    }

    /** Somebody who has nothing to do with it, unless he is the one named. */
    static Verifier verifier(String person) {
        return new Verifier(person, Optional.empty(), SampleFindings.FINDER, Set.of("chief"));
    }

    static RectificationOrder submittedOn(LocalDate day) {
        var order = issued();
        assertThat(order.acknowledge()).isNotEmpty();
        assertThat(order.submit(DONE, UNIT_CLERK, day)).isNotEmpty();
        return order;
    }

    static RectificationOrder accepted() {
        var order = submittedOn(LAST_DAY);
        assertThat(order.accept(verifier(VERIFIER), LAST_DAY)).isNotEmpty();
        return order;
    }

    /** An order in this status, on the shortest way. */
    static RectificationOrder in(RectificationStatus status) {
        return switch (status) {
            case ISSUED -> issued();
            case SUBMITTED -> submittedOn(LAST_DAY);
            case ACCEPTED -> accepted();
            case ACKNOWLEDGED -> {
                var order = issued();
                assertThat(order.acknowledge()).isNotEmpty();
                yield order;
            }
            case RETURNED -> {
                var order = submittedOn(LAST_DAY);
                assertThat(order.sendBack("证据不足")).isNotEmpty();
                yield order;
            }
            case REOPENED -> {
                var order = accepted();
                assertThat(order.reopen("反弹", until(LAST_DAY.plusDays(90)), LAST_DAY))
                        .isNotEmpty();
                yield order;
            }
            case PLAN_SUBMITTED -> {
                var order = withPlan();
                assertThat(order.submitPlan(PLAN, ISSUED_ON)).isNotEmpty();
                yield order;
            }
            case PLAN_RETURNED -> {
                var order = in(RectificationStatus.PLAN_SUBMITTED);
                assertThat(order.returnPlan("没有时限")).isNotEmpty();
                yield order;
            }
            case RECTIFYING -> {
                var order = in(RectificationStatus.PLAN_SUBMITTED);
                assertThat(order.acceptPlan()).isNotEmpty();
                yield order;
            }
            case SUSTAINED -> {
                var order = accepted();
                assertThat(order.sustain(LAST_DAY)).isNotEmpty();
                yield order;
            }
            case SUSPENDED -> {
                var order = in(RectificationStatus.RECTIFYING);
                assertThat(order.suspend("汛期停工")).isNotEmpty();
                yield order;
            }
            case TRANSFERRED -> {
                var order = issued();
                assertThat(order.transfer(UUID.randomUUID(), "职责已划转")).isNotEmpty();
                yield order;
            }
            case WITHDRAWN -> {
                var order = issued();
                assertThat(order.withdraw("重复下达")).isNotEmpty();
                yield order;
            }
        };
    }
}
