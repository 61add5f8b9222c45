package ruleoflaw.assessment.veto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.assessment.unit.KnownUnits;
import ruleoflaw.chassis.event.IncomingEvent;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.WorkCalendar;

/** Opens a case, whoever proposes it: the office here, or inspection-service by an event. */
@ApplicationScoped
class VetoOpening {
    private static final String BY_INSPECTION = "inspection-service";
    private static final String RULE = "一票否决听取意见期限（%s个工作日，收到提议次日起算）";

    private final VetoCases cases;
    private final KnownUnits units;
    private final WorkCalendar calendar;
    private final VetoConfig config;
    private final Outbox outbox;
    private final Clock clock;

    VetoOpening(
            VetoCases cases, KnownUnits units, WorkCalendar calendar, VetoConfig config, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.units = units;
        this.calendar = calendar;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    VetoCase propose(ProposeVeto proposed, String by) {
        units.mustKnow(proposed.unitId());
        return open(
                new VetoCase.Proposal(
                        proposed.unitId(),
                        proposed.year(),
                        proposed.ground(),
                        proposed.legalBasis(),
                        proposed.findingId(),
                        null,
                        proposed.files(),
                        by),
                today());
    }

    /** The same proposal told again opens nothing. It counts from the day it was made, however late it is heard. */
    @Transactional
    void take(IncomingEvent event) {
        if (cases.findOfProposal(event.subject()).isEmpty()) {
            var told = event.as(VetoProposal.class);
            var _ = open(
                    new VetoCase.Proposal(
                            told.unitId(),
                            told.year(),
                            told.ground(),
                            null,
                            told.findingId(),
                            event.subject(),
                            told.files(),
                            BY_INSPECTION),
                    LocalDate.ofInstant(event.time(), clock.getZone()));
        }
    }

    /** What is decided stays decided; a retraction after that is the approver's business. */
    @Transactional
    void retract(IncomingEvent event) {
        cases.findOfProposal(event.subject())
                .filter(veto -> !veto.isSettled())
                .ifPresent(veto -> outbox.add(veto.drop("督查机构撤回提议", BY_INSPECTION, today())));
    }

    private VetoCase open(VetoCase.Proposal proposal, LocalDate on) {
        var days = config.daysToBeHeard();
        var deadline = calendar.deadline(on, days, DayUnit.WORKING, RULE.formatted(days));
        var veto = new VetoCase(proposal, on, deadline);
        cases.persistAndFlush(veto);
        outbox.add(veto.proposed());
        return veto;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
