package ruleoflaw.assessment.casebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** What units do with cases: they submit their own and follow those of others. */
@ApplicationScoped
@Transactional
class CaseService {
    private final CaseItems cases;
    private final StoredFiles files;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    CaseService(CaseItems cases, StoredFiles files, Outbox outbox, Caller caller, Clock clock) {
        this.cases = cases;
        this.files = files;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<CaseItems.Row> list(CaseItems.Wanted wanted, PageRequest page) {
        return Page.of(cases.matching(wanted, page), page, row -> row.id().value());
    }

    CaseView show(CaseId id) {
        return cases.get(id).view();
    }

    CaseView submit(SubmitCase request) {
        files.mustExist(request.fileIds());
        var added = new CaseItem(caller.unit(), request);
        cases.persist(added);
        return added.view();
    }

    CaseView resubmit(CaseId id, long version, SubmitCase request) {
        var found = cases.get(id, version);
        files.mustExist(request.fileIds());
        found.resubmit(request);
        cases.flush();
        return found.view();
    }

    Replication.ReplicationView replicate(CaseId id, String how) {
        var replication = cases.get(id).replicatedBy(caller.unit(), how, LocalDate.now(clock));
        cases.persist(replication);
        outbox.add(replication.told());
        return replication.view();
    }

    Page<Replication.ReplicationView> replications(CaseId id, PageRequest page) {
        var _ = cases.get(id);
        return Page.of(cases.replications(id, page), page, Replication.ReplicationView::id);
    }
}
