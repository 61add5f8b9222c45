package ruleoflaw.publicity.division;

import static ruleoflaw.publicity.PublicityProblem.NO_SUCH_VILLAGE;
import static ruleoflaw.publicity.PublicityProblem.VILLAGE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The villages of the county. */
@ApplicationScoped
public class Villages implements PanacheRepositoryBase<Village, VillageId> {
    /** 6 digits of the county, 3 of the township, 3 of the village. */
    public static final String CODE = "\\d{12}";

    private static final String PAGE = """
            select id, version, code, name, unitId, active
            from Village
            where id.value > :after and (cast(:unit as uuid) is null or unitId = :unit)
            order by id.value
            """;

    Village get(VillageId id) {
        return findByIdOptional(id).orElseThrow(() -> VILLAGE_NOT_FOUND.because(id));
    }

    Map<String, Village> byCode() {
        return listAll().stream().collect(Collectors.toMap(Village::code, village -> village));
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming the first code that is no village in being */
    public void mustExist(List<String> codes, String pointer) {
        for (var i = 0; i < codes.size(); i++) {
            if (count("code = ?1 and active", codes.get(i)) == 0) {
                throw NO_SUCH_VILLAGE.because(codes.get(i)).at(pointer + "/" + i);
            }
        }
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 unless it is a village in being of this unit */
    public void mustBelong(String code, UUID unitId, String pointer) {
        if (!belongs(code, unitId)) {
            throw NO_SUCH_VILLAGE.because(code).at(pointer);
        }
    }

    public boolean belongs(String code, UUID unitId) {
        return count("code = ?1 and unitId = ?2 and active", code, unitId) > 0;
    }

    List<VillageView> matching(@Nullable UUID unit, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, VillageView.class)
                .setParameter("after", page.after())
                .setParameter("unit", unit)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
