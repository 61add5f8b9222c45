package ruleoflaw.target.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.PastDays;

/** A unit keeps the register of its own enforcement officers. */
@ApplicationScoped
@Transactional
class OfficerService {
    private final Officers officers;
    private final StaffCounting counting;
    private final Caller caller;
    private final Clock clock;

    OfficerService(Officers officers, StaffCounting counting, Caller caller, Clock clock) {
        this.officers = officers;
        this.counting = counting;
        this.caller = caller;
        this.clock = clock;
    }

    Page<OfficerView> list(OfficerFilter filter, PageRequest page) {
        return Page.of(officers.matching(filter, page), page, row -> row.id().value());
    }

    OfficerView show(OfficerId id) {
        return officers.get(id).view();
    }

    OfficerView register(RegisterOfficer request) {
        PastDays.mustHaveCome(request.joinedOn(), LocalDate.now(clock), "/joinedOn");
        var officer = new Officer(caller.unit(), request);
        officers.persist(officer);
        counting.recount(officer.unitId());
        return officer.view();
    }

    OfficerView revise(OfficerId id, long version, RegisterOfficer request) {
        var officer = officers.get(id, version);
        officer.revise(request);
        counting.recount(officer.unitId());
        return officer.view();
    }

    OfficerView leave(OfficerId id, long version, LocalDate on) {
        var officer = officers.get(id, version);
        PastDays.mustHaveCome(on, LocalDate.now(clock), "/on");
        officer.leave(on);
        counting.recount(officer.unitId());
        return officer.view();
    }
}
