package ruleoflaw.target.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.sheet.SheetLayout;
import ruleoflaw.chassis.time.SuiteClock;
import ruleoflaw.target.assignment.Outcome;

/** The ledger as the office lays it out on paper. */
final class LedgerSheet {
    private LedgerSheet() {}

    static SheetLayout<LedgerLine> asOf(Instant at) {
        var day = LocalDate.ofInstant(at, SuiteClock.ZONE);
        var number = new AtomicInteger();
        return SheetLayout.<LedgerLine>titled("法治建设工作台账")
                .remark("截至" + day + " "
                        + at.atZone(SuiteClock.ZONE).toLocalTime().withNano(0))
                .column("序号", 6, line -> number.incrementAndGet())
                .column("任务编号", 12, LedgerLine::targetCode)
                .column("任务内容", 40, LedgerLine::title)
                .column("责任单位", 20, LedgerLine::unitName)
                .column("权重", 8, LedgerLine::weight)
                .column("完成时限", 12, LedgerLine::due)
                .column("办理状态", 12, line -> line.status().label())
                .column("完成结果", 10, line -> label(line.outcome()))
                .column("进度(%)", 9, LedgerLine::percent)
                .column("签收日期", 12, LedgerLine::acknowledgedOn)
                .column("报告日期", 12, LedgerLine::reportedOn)
                .column("确认日期", 12, LedgerLine::settledOn)
                .column("完成情况", 40, LedgerLine::result)
                .column("备注", 30, LedgerLine::remark)
                .onA3();
    }

    private static String label(@Nullable Outcome outcome) {
        return switch (outcome) {
            case ON_TIME -> "按时完成";
            case LATE -> "逾期完成";
            case NOT_DONE -> "未完成";
            case null -> "";
        };
    }
}
