package ruleoflaw.target.lawsuit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.target.ImportedRecords;
import ruleoflaw.target.PastDays;
import ruleoflaw.target.RecordSource;
import ruleoflaw.target.unit.Units;

/** What units and the court's system record of concluded lawsuits. */
@ApplicationScoped
@Transactional
class LawsuitService {
    private final Lawsuits lawsuits;
    private final Units units;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    LawsuitService(Lawsuits lawsuits, Units units, Caller caller, Outbox outbox, Clock clock) {
        this.lawsuits = lawsuits;
        this.units = units;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<LawsuitView> list(LawsuitFilter filter, PageRequest page) {
        return Page.of(lawsuits.matching(filter, page), page, row -> row.id().value());
    }

    LawsuitView show(LawsuitId id) {
        return lawsuits.get(id).view();
    }

    /** The same lawsuit sent again by the court changes nothing, or corrects what was sent before. */
    LawsuitView record(RecordLawsuit request) {
        PastDays.mustHaveCome(request.concludedOn(), LocalDate.now(clock), "/concludedOn");
        var source = caller.is(Role.SYSTEM) ? RecordSource.COURT : RecordSource.UNIT;
        var known = lawsuits.findSent(source, request.externalId());
        return known.isEmpty() ? create(source, request) : again(known.get(), request);
    }

    private LawsuitView create(RecordSource source, RecordLawsuit request) {
        var unit = source == RecordSource.UNIT ? caller.unit() : units.known(request.unitId(), "/unitId");
        var lawsuit = new Lawsuit(unit, source, request);
        lawsuits.persist(lawsuit);
        outbox.add(lawsuit.concluded());
        return lawsuit.view();
    }

    private LawsuitView again(Lawsuit known, RecordLawsuit request) {
        caller.mustReach(known.unitId());
        if (!known.says(request)) {
            outbox.add(known.correct(new CorrectLawsuit(request.concludedOn(), request.outcome(), "来源系统更新")));
        }
        return known.view();
    }

    LawsuitView correct(LawsuitId id, long version, CorrectLawsuit request) {
        var lawsuit = lawsuits.get(id, version);
        PastDays.mustHaveCome(request.concludedOn(), LocalDate.now(clock), "/concludedOn");
        ImportedRecords.mustBeOwn(lawsuit.source(), caller);
        outbox.add(lawsuit.correct(request));
        return lawsuit.view();
    }

    LawsuitView withdraw(LawsuitId id, long version, String reason) {
        var lawsuit = lawsuits.get(id, version);
        outbox.add(lawsuit.withdraw(reason));
        return lawsuit.view();
    }
}
