package ruleoflaw.inspection.reexamination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.inspection.feedback.OpinionId;
import ruleoflaw.inspection.feedback.Opinions;

/** What units hold against feedback opinions. */
@ApplicationScoped
@Transactional
class ObjectionService {
    private final Objections objections;
    private final Opinions opinions;
    private final StoredFiles files;
    private final ReexaminationMatters matters;
    private final Outbox outbox;

    ObjectionService(
            Objections objections, Opinions opinions, StoredFiles files, ReexaminationMatters matters, Outbox outbox) {
        this.objections = objections;
        this.opinions = opinions;
        this.files = files;
        this.matters = matters;
        this.outbox = outbox;
    }

    Page<ObjectionView> list(ObjectionFilter filter, PageRequest page) {
        return Page.of(
                objections.matching(filter, page), page, view -> view.id().value());
    }

    ObjectionView show(ObjectionId id) {
        return objections.get(id).view();
    }

    ObjectionView raise(OpinionId id, RaiseObjection request) {
        var today = matters.today();
        var opinion = opinions.get(id);
        opinion.object(today);
        files.mustExist(request.fileIds());
        var objection = new Objection(opinion, request, today, matters.deadlineFrom(today));
        objections.persist(objection);
        matters.raised(objection, opinion);
        outbox.add(objection.raised());
        return objection.view();
    }
}
