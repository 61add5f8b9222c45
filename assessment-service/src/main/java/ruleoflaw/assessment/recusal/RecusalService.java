package ruleoflaw.assessment.recusal;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.unit.KnownUnits;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.security.Role;

/** Takes declarations of conflict. They name persons, so nothing of them is told by any event. */
@ApplicationScoped
@Transactional
class RecusalService {
    private final Recusals recusals;
    private final KnownUnits units;
    private final Caller caller;
    private final Clock clock;

    RecusalService(Recusals recusals, KnownUnits units, Caller caller, Clock clock) {
        this.recusals = recusals;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    /** The office and the approver see all, anybody else his own. */
    Page<RecusalView> list(@Nullable UUID unit, PageRequest page) {
        var person = caller.is(Role.REVIEWER) ? caller.subject() : null;
        return Page.of(
                recusals.matching(person, unit, page), page, view -> view.id().value());
    }

    RecusalView declare(DeclareRecusal declared) {
        units.mustKnow(declared.unitId());
        var recusal = new Recusal(declared, personIn(declared), caller.subject(), LocalDate.now(clock));
        recusals.persistAndFlush(recusal);
        return recusal.view();
    }

    RecusalView lift(RecusalId id, long version, String why) {
        var recusal = recusals.get(id);
        recusal.mustBeAt(version);
        recusal.lift(why, caller.subject(), LocalDate.now(clock));
        recusals.flush();
        return recusal.view();
    }

    private String personIn(DeclareRecusal declared) {
        var person = Optional.ofNullable(declared.person()).orElse(caller.subject());
        if (!person.equals(caller.subject()) && !caller.is(Role.OFFICE)) {
            throw NOT_ALLOWED.because();
        }
        return person;
    }
}
