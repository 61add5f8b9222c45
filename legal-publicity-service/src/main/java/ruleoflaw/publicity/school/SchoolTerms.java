package ruleoflaw.publicity.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The terms of all schools. */
@ApplicationScoped
class SchoolTerms implements PanacheRepositoryBase<SchoolTerm, UUID> {
    SchoolTerm of(SchoolId school, int year, int term) {
        return find("schoolId = ?1 and year = ?2 and term = ?3", school.value(), year, term)
                .firstResultOptional()
                .orElseGet(() -> begin(school, year, term));
    }

    private SchoolTerm begin(SchoolId school, int year, int term) {
        var begun = new SchoolTerm(school.value(), year, term);
        persist(begun);
        return begun;
    }
}
