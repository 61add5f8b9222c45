package ruleoflaw.assessment.appeal;

import static ruleoflaw.assessment.AssessmentProblem.APPEAL_EXISTS;
import static ruleoflaw.assessment.AssessmentProblem.NO_SUCH_LEAF;
import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.assessment.recusal.Impartiality;
import ruleoflaw.assessment.run.Runs;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;

/** When a unit may appeal, and who may decide. */
@ApplicationScoped
class AppealPolicy {
    private static final String RULE = "申诉应在%s个工作日内作出决定，收到次日起算";

    private final Appeals appeals;
    private final Runs runs;
    private final StoredFiles files;
    private final Impartiality impartiality;
    private final WorkCalendar calendar;
    private final AppealConfig config;

    AppealPolicy(
            Appeals appeals,
            Runs runs,
            StoredFiles files,
            Impartiality impartiality,
            WorkCalendar calendar,
            AppealConfig config) {
        this.appeals = appeals;
        this.runs = runs;
        this.files = files;
        this.impartiality = impartiality;
        this.calendar = calendar;
        this.config = config;
    }

    /** Inside the notice only, about a leaf of the unit's own sheet, once at a time. */
    Appeal.Disputed mustBeDisputable(SubmitAppeal said, UUID unit, LocalDate today) {
        var noticed = runs.noticedOn(said.runId(), today);
        var sheet = noticed.sheet(unit).orElseThrow(NOT_FOUND::because);
        if (sheet.leaves().stream().noneMatch(leaf -> leaf.code().equals(said.leaf()))) {
            throw NO_SUCH_LEAF.because(said.leaf()).at("/leaf");
        }
        files.mustExist(said.fileIds());
        if (appeals.isOpen(unit, said.runId().value(), said.leaf())) {
            throw APPEAL_EXISTS.because(said.leaf());
        }
        return new Appeal.Disputed(
                unit, noticed.year(), sheet.points(said.leaf()).orElse(null));
    }

    Deadline decideUntil(LocalDate today) {
        var days = config.decisionDays();
        return calendar.deadline(today, days, DayUnit.WORKING, RULE.formatted(days));
    }

    void mustBeDecidableBy(Appeal appeal) {
        impartiality.mustBeFreshTo(appeal.unitId(), appeal.year());
    }
}
