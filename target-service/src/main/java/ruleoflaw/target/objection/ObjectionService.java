package ruleoflaw.target.objection;

import static ruleoflaw.target.RegisterProblem.OBJECTION_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** A unit objects to what another system reported, a reviewer rules. */
@ApplicationScoped
@Transactional
class ObjectionService {
    private final Objections objections;
    private final ReportedRecords records;
    private final StoredFiles files;
    private final Outbox outbox;
    private final Clock clock;

    ObjectionService(Objections objections, ReportedRecords records, StoredFiles files, Outbox outbox, Clock clock) {
        this.objections = objections;
        this.records = records;
        this.files = files;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<ObjectionView.Row> list(ObjectionFilter filter, PageRequest page) {
        return Page.of(objections.matching(filter, page), page, row -> row.id().value());
    }

    ObjectionView show(ObjectionId id) {
        return objections.get(id).view();
    }

    ObjectionView raise(RaiseObjection request) {
        var reported = records.get(request.kind(), request.recordId());
        files.mustExist(request.fileIds());
        if (objections.isOpenOn(request.recordId())) {
            throw OBJECTION_OPEN.because();
        }
        var objection = new Objection(reported, request, LocalDate.now(clock));
        objections.persist(objection);
        outbox.add(objection.raised());
        return objection.view();
    }

    ObjectionView rule(ObjectionId id, long version, RuleObjection given) {
        var objection = objections.get(id);
        objection.mustBeAt(version);
        outbox.add(objection.rule(given, LocalDate.now(clock)));
        return objection.view();
    }
}
