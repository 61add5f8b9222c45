package ruleoflaw.assessment.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The published results of all years. */
@ApplicationScoped
public class FinalResults implements PanacheRepositoryBase<FinalResult, UUID> {
    void add(FinalResult result) {
        persist(result);
    }

    /** By group and place. */
    public List<FinalResult> ofYear(int year) {
        return list("year = ?1 order by group, rank, unitId", year);
    }

    public List<FinalResult> ofUnits(int year, Collection<UUID> units) {
        return list("year = ?1 and unitId in ?2 order by group, rank, unitId", year, units);
    }
}
