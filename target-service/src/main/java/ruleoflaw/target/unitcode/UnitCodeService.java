package ruleoflaw.target.unitcode;

import static ruleoflaw.target.OrganisationProblem.CODE_CHANGE_MISDATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.unit.CreditCode;
import ruleoflaw.target.unit.UnitId;
import ruleoflaw.target.unit.Units;

/** Changes the codes of units, and shows which held when. */
@ApplicationScoped
@Transactional
class UnitCodeService {
    private final UnitCodes codes;
    private final Units units;
    private final Outbox outbox;
    private final Clock clock;

    UnitCodeService(UnitCodes codes, Units units, Outbox outbox, Clock clock) {
        this.codes = codes;
        this.units = units;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<UnitCodeView> list(UnitId unit, UnitCodeFilter filter, PageRequest page) {
        return Page.of(codes.matching(units.get(unit).id(), filter, page), page, UnitCodeView::id);
    }

    UnitCodeView change(UnitId id, ChangeCode request) {
        var unit = units.get(id);
        if (request.validFrom().isAfter(LocalDate.now(clock))) {
            throw CODE_CHANGE_MISDATED.because(LocalDate.now(clock)).at("/validFrom");
        }
        var state = switch (request.kind()) {
            case CREDIT -> unit.recode(new CreditCode(request.code()));
            case DIVISION -> unit.relocate(request.code());
        };
        var next = codes.findCurrent(id.value(), request.kind())
                .map(current -> current.followedBy(request.code(), request.validFrom()))
                .orElseGet(() -> new UnitCode(id.value(), request.kind(), request.code(), request.validFrom()));
        codes.follow(next);
        outbox.add(state);
        return next.view();
    }
}
