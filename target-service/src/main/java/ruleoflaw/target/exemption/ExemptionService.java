package ruleoflaw.target.exemption;

import static ruleoflaw.target.ContentProblem.EXEMPTION_EXISTS;
import static ruleoflaw.target.TargetProblem.INDICATOR_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.indicator.Indicators;
import ruleoflaw.target.unit.UnitId;
import ruleoflaw.target.unit.Units;

/** Units claim, a leader decides. */
@ApplicationScoped
@Transactional
class ExemptionService {
    private final Exemptions exemptions;
    private final Units units;
    private final Indicators indicators;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    ExemptionService(
            Exemptions exemptions, Units units, Indicators indicators, Caller caller, Outbox outbox, Clock clock) {
        this.exemptions = exemptions;
        this.units = units;
        this.indicators = indicators;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<ExemptionView> list(ExemptionFilter filter, PageRequest page) {
        return Page.of(
                exemptions.matching(filter, page), page, view -> view.id().value());
    }

    ExemptionView show(ExemptionId id) {
        return exemptions.get(id).view();
    }

    ExemptionView claim(UnitId unit, ClaimExemption claim) {
        caller.mustReach(units.get(unit).id().value());
        if (!indicators.has(claim.indicatorCode())) {
            throw INDICATOR_UNKNOWN.because(claim.indicatorCode()).at("/indicatorCode");
        }
        if (exemptions.has(unit, claim)) {
            throw EXEMPTION_EXISTS.because(claim.indicatorCode()).at("/indicatorCode");
        }
        var exemption = new Exemption(unit, claim);
        exemptions.persist(exemption);
        return exemption.view();
    }

    ExemptionView approve(ExemptionId id, long version, String document) {
        var exemption = exemptions.get(id, version);
        outbox.add(exemption.approve(document, today()));
        return exemption.view();
    }

    ExemptionView reject(ExemptionId id, long version, String reason) {
        var exemption = exemptions.get(id, version);
        exemption.reject(reason, today());
        exemptions.flush();
        return exemption.view();
    }

    ExemptionView revoke(ExemptionId id, long version, String reason) {
        var exemption = exemptions.get(id, version);
        outbox.add(exemption.revoke(reason, today()));
        return exemption.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
