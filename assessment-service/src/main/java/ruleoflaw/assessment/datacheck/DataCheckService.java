package ruleoflaw.assessment.datacheck;

import static ruleoflaw.assessment.AssessmentProblem.RESULT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.score.Sheets;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Hears what units say of the data about them, and answers. */
@ApplicationScoped
@Transactional
class DataCheckService {
    private final DataChecks checks;
    private final Sheets sheets;
    private final Caller caller;
    private final Clock clock;

    DataCheckService(DataChecks checks, Sheets sheets, Caller caller, Clock clock) {
        this.checks = checks;
        this.sheets = sheets;
        this.caller = caller;
        this.clock = clock;
    }

    Page<DataCheckView> list(@Nullable UUID unit, @Nullable Integer year, PageRequest page) {
        return Page.of(
                checks.matching(unit, year, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    DataCheckView show(DataCheckId id) {
        return reached(id).view();
    }

    /** Says it for the first time, or anew: the last word counts. */
    DataCheckView say(CheckData said) {
        var unit = caller.unit();
        var seen = sheets.find(unit, said.year())
                .orElseThrow(() -> RESULT_NOT_FOUND.because(said.year()))
                .hash();
        var today = LocalDate.now(clock);
        var known = checks.find(unit, said.year());
        known.ifPresent(check -> check.say(said, seen, caller.subject(), today));
        var check = known.orElseGet(() -> new DataCheck(unit, said, seen, caller.subject(), today));
        checks.persistAndFlush(check);
        return check.view();
    }

    DataCheckView answer(DataCheckId id, long version, String text) {
        var check = reached(id);
        check.mustBeAt(version);
        check.answer(text);
        checks.flush();
        return check.view();
    }

    private DataCheck reached(DataCheckId id) {
        var check = checks.get(id);
        caller.mustReach(check.unitId());
        return check;
    }
}
