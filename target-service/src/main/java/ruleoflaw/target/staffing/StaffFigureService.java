package ruleoflaw.target.staffing;

import static ruleoflaw.target.OrganisationProblem.STAFF_FIGURE_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.unit.UnitId;
import ruleoflaw.target.unit.Units;

/** Keeps the staff figures, one record per unit and year. */
@ApplicationScoped
@Transactional
class StaffFigureService {
    private final StaffFigures figures;
    private final Units units;
    private final Caller caller;
    private final Outbox outbox;

    StaffFigureService(StaffFigures figures, Units units, Caller caller, Outbox outbox) {
        this.figures = figures;
        this.units = units;
        this.caller = caller;
        this.outbox = outbox;
    }

    Page<StaffFigureView> list(StaffFigureFilter filter, PageRequest page) {
        return Page.of(figures.matching(filter, page), page, view -> view.id().value());
    }

    StaffFigureView show(StaffFigureId id) {
        return figures.get(id).view();
    }

    StaffFigureView record(UnitId unit, RecordStaff request) {
        caller.mustReach(units.get(unit).id().value());
        if (figures.has(unit, request.year())) {
            throw STAFF_FIGURE_EXISTS.because(request.year()).at("/year");
        }
        var figure = new StaffFigure(unit, request);
        figures.persist(figure);
        outbox.add(figure.recorded());
        return figure.view();
    }

    StaffFigureView correct(StaffFigureId id, long version, StaffNumbers numbers) {
        var figure = figures.get(id);
        figure.mustBeAt(version);
        outbox.add(figure.correct(numbers));
        return figure.view();
    }
}
