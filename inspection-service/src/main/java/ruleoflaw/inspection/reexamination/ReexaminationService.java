package ruleoflaw.inspection.reexamination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.feedback.Opinion;
import ruleoflaw.inspection.feedback.Opinions;

/** Decides on objections; what is upheld takes the opinion away, in part or whole. */
@ApplicationScoped
@Transactional
class ReexaminationService {
    private final Objections objections;
    private final Opinions opinions;
    private final Recusal recusal;
    private final ReexaminationMatters matters;
    private final Outbox outbox;
    private final Caller caller;

    ReexaminationService(
            Objections objections,
            Opinions opinions,
            Recusal recusal,
            ReexaminationMatters matters,
            Outbox outbox,
            Caller caller) {
        this.objections = objections;
        this.opinions = opinions;
        this.recusal = recusal;
        this.matters = matters;
        this.outbox = outbox;
        this.caller = caller;
    }

    ObjectionView decide(ObjectionId id, long version, DecideObjection decision) {
        var today = matters.today();
        var objection = objections.get(id);
        objection.mustBeAt(version);
        var opinion = opinions.get(objection.opinion());
        outbox.add(objection.decide(decision, caller.subject(), recusal.barredFrom(opinion), today));
        follow(opinion, decision, today);
        matters.decided(objection, today);
        objections.flush();
        return objection.view();
    }

    private void follow(Opinion opinion, DecideObjection decision, LocalDate on) {
        switch (decision.decision()) {
            case UPHELD -> outbox.add(opinion.overturn(decision.reason(), on));
            case PARTLY -> opinion.orderCorrection(decision.reason());
            case REJECTED -> opinion.maintain();
        }
    }
}
