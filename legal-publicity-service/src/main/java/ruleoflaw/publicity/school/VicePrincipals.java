package ruleoflaw.publicity.school;

import static ruleoflaw.publicity.PublicityProblem.VICE_PRINCIPAL_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All legal vice-principals who ever served. */
@ApplicationScoped
class VicePrincipals implements PanacheRepositoryBase<VicePrincipal, VicePrincipalId> {
    VicePrincipal get(VicePrincipalId id) {
        return findByIdOptional(id).orElseThrow(() -> VICE_PRINCIPAL_NOT_FOUND.because(id));
    }

    List<VicePrincipalView> of(SchoolId school) {
        return list("schoolId = ?1 order by id.value", school.value()).stream()
                .map(VicePrincipal::view)
                .toList();
    }
}
