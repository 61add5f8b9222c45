package ruleoflaw.target.annualreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.MonthDay;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;

/** The two last days of a report: delivered by 1 March, public by 1 April, unless configured otherwise. */
@ApplicationScoped
class ReportDeadlines {
    private final WorkCalendar calendar;
    private final ReportConfig config;

    ReportDeadlines(WorkCalendar calendar, ReportConfig config) {
        this.calendar = calendar;
        this.config = config;
    }

    Deadline delivery(int year) {
        return fixed(year, config.dueOn(), "年度报告应于次年%d月%d日前报送(《法治政府建设与责任落实督察工作规定》)");
    }

    Deadline publication(int year) {
        return fixed(year, config.publicBy(), "年度报告应于次年%d月%d日前向社会公开,涉密内容除外");
    }

    private Deadline fixed(int year, String monthDay, String rule) {
        var due = MonthDay.parse("--" + monthDay).atYear(year + 1);
        return calendar.fixed(due, rule.formatted(due.getMonthValue(), due.getDayOfMonth()));
    }
}
