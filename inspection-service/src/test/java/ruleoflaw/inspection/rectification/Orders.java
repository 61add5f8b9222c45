package ruleoflaw.inspection.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruleoflaw.chassis.time.DayUnit;
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

    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(), Set.of(2026));

    private Orders() {}

    static RectificationOrder issued() {
        var deadline = CALENDAR.deadline(ISSUED_ON, 30, DayUnit.CALENDAR, "整改期限:一般问题30日");
        return new RectificationOrder(SampleFindings.confirmed(), "限期公示", ISSUED_ON, deadline);
    }

    static RectificationOrder submittedOn(LocalDate day) {
        var order = issued();
        assertThat(order.acknowledge()).isNotEmpty();
        assertThat(order.submit(DONE, UNIT_CLERK, day)).isNotEmpty();
        return order;
    }

    static RectificationOrder accepted() {
        var order = submittedOn(LAST_DAY);
        assertThat(order.accept(VERIFIER, SampleFindings.FINDER, LAST_DAY)).isNotEmpty();
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
                assertThat(order.reopen("反弹")).isNotEmpty();
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
