package ruleoflaw.inspection.line;

import static ruleoflaw.inspection.InspectionProblem.OWN_SUPERIOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Keeps the reporting lines. */
@ApplicationScoped
@Transactional
class LineService {
    private final ReportingLines lines;

    LineService(ReportingLines lines) {
        this.lines = lines;
    }

    Page<LineView> list(PageRequest page) {
        return Page.of(lines.matching(page), page, LineView::id);
    }

    LineView name(NameSuperior request) {
        if (request.person().equals(request.superior())) {
            throw OWN_SUPERIOR.because().at("/superior");
        }
        var line = new ReportingLine(request.person(), request.superior());
        lines.persist(line);
        return line.view();
    }

    void end(UUID id, long version) {
        var line = lines.get(id);
        line.mustBeAt(version);
        lines.delete(line);
    }
}
