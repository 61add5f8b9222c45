package ruleoflaw.trial.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;

@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {
    private final Caller caller;

    Notes(Caller caller) {
        this.caller = caller;
    }

    Note get(UUID id) {
        var note = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(note.unitId());
        return note;
    }

    List<Note.View> of(UUID unit, PageRequest page) {
        return after(unit, page.after(), page.limitPlusOne());
    }

    List<Note.View> after(UUID unit, UUID id, int most) {
        return getEntityManager()
                .createQuery(
                        "select id, version, unitId, text from Note where id > :after and unitId = :unit order by id",
                        Note.View.class)
                .setParameter("after", id)
                .setParameter("unit", unit)
                .setMaxResults(most)
                .getResultList();
    }
}
