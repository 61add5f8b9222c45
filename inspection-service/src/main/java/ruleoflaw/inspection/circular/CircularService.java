package ruleoflaw.inspection.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.paper.Paper;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.unit.KnownUnits;

/** Drafts circulars and shows them. */
@ApplicationScoped
@Transactional
class CircularService {
    private final Circulars circulars;
    private final KnownUnits units;
    private final CircularPaper paper;
    private final Caller caller;

    CircularService(Circulars circulars, KnownUnits units, CircularPaper paper, Caller caller) {
        this.circulars = circulars;
        this.units = units;
        this.paper = paper;
        this.caller = caller;
    }

    Page<CircularRow> list(CircularFilter filter, PageRequest page) {
        return Page.of(circulars.matching(filter, page), page, row -> row.id().value());
    }

    CircularView show(CircularId id) {
        return circulars.get(id).view(caller.scope());
    }

    Paper document(CircularId id) {
        return paper.of(show(id));
    }

    CircularView draft(DraftCircular request) {
        check(request);
        var circular = new Circular(request, caller.subject());
        circulars.persist(circular);
        return circular.view(null);
    }

    CircularView correct(CircularId id, long version, DraftCircular request) {
        check(request);
        var circular = circulars.get(id);
        circular.mustBeAt(version);
        circular.correct(request);
        circulars.flush();
        return circular.view(null);
    }

    private void check(DraftCircular request) {
        request.mustBeSound();
        for (var i = 0; i < request.addressees().size(); i++) {
            units.mustBeActive(request.addressees().get(i).unitId(), "/addressees/" + i + "/unitId");
        }
    }
}
