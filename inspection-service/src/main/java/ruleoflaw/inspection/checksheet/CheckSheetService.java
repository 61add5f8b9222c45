package ruleoflaw.inspection.checksheet;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.site.KnownSites;
import ruleoflaw.inspection.visit.VisitId;
import ruleoflaw.inspection.visit.Visits;

/** Takes what comes from the inspectors' devices, in any order and as often as it is sent. */
@ApplicationScoped
@Transactional
class CheckSheetService {
    private final CheckSheets sheets;
    private final Visits visits;
    private final KnownSites sites;
    private final Caller caller;
    private final Clock clock;

    CheckSheetService(CheckSheets sheets, Visits visits, KnownSites sites, Caller caller, Clock clock) {
        this.sheets = sheets;
        this.visits = visits;
        this.sites = sites;
        this.caller = caller;
        this.clock = clock;
    }

    Page<CheckSheetView> list(VisitId visit, PageRequest page) {
        return Page.of(
                sheets.of(visits.get(visit).id().value(), page),
                page,
                view -> view.id().value());
    }

    CheckSheetView sync(VisitId visitId, CheckSheetId id, SyncSheet sent) {
        sent.mustNameItsSite();
        var visit = visits.get(visitId);
        if (sent.siteId() != null) {
            sites.mustBeOf(visit.unitId(), sent.siteId());
        }
        var sheet = sheets.findByIdOptional(id).orElseGet(() -> begin(visitId, id, sent));
        if (!sheet.isOf(visitId.value())) {
            throw NOT_FOUND.because();
        }
        sheet.sync(sent, caller.subject(), clock.instant());
        sheets.flush();
        return sheet.view();
    }

    private CheckSheet begin(VisitId visit, CheckSheetId id, SyncSheet sent) {
        var sheet = new CheckSheet(id, visit.value(), sent, caller.subject(), clock.instant());
        sheets.persist(sheet);
        return sheet;
    }
}
