package ruleoflaw.inspection.checksheet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;

/** All check sheets; whoever may know of the visit may read them. */
@ApplicationScoped
class CheckSheets implements PanacheRepositoryBase<CheckSheet, CheckSheetId> {
    List<CheckSheetView> of(UUID visit, PageRequest page) {
        return find("visitId = ?1 and id.value > ?2 order by id.value", visit, page.after())
                .range(0, page.limit())
                .stream()
                .map(CheckSheet::view)
                .toList();
    }
}
