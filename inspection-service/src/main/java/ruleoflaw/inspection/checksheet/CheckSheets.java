package ruleoflaw.inspection.checksheet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;

/** All check sheets; whoever may know of the visit may read them. */
@ApplicationScoped
public class CheckSheets implements PanacheRepositoryBase<CheckSheet, CheckSheetId> {
    /** Who wrote the sheets of a visit, as they stand. */
    public List<String> writersAt(UUID visit) {
        return getEntityManager()
                .createQuery("select distinct writtenBy from CheckSheet where visitId = :visit", String.class)
                .setParameter("visit", visit)
                .getResultList();
    }

    List<CheckSheetView> of(UUID visit, PageRequest page) {
        return find("visitId = ?1 and id.value > ?2 order by id.value", visit, page.after())
                .range(0, page.limit())
                .stream()
                .map(CheckSheet::view)
                .toList();
    }
}
