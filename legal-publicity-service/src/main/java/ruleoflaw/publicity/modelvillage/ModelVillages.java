package ruleoflaw.publicity.modelvillage;

import static ruleoflaw.publicity.PublicityProblem.MODEL_VILLAGE_NOT_FOUND;
import static ruleoflaw.publicity.PublicityProblem.NAMED_ALREADY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All namings. They are public, so everybody sees those of every unit. */
@ApplicationScoped
class ModelVillages implements PanacheRepositoryBase<ModelVillage, ModelVillageId> {
    private static final String PAGE = """
            select id, version, unitId, village, level, namedBy, documentNumber, namedOn, status, recheckedOn,
              recheckDocument
            from ModelVillage
            where id.value > :after
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:level is null or level = :level)
            order by id.value
            """;

    ModelVillage get(ModelVillageId id) {
        return findByIdOptional(id).orElseThrow(() -> MODEL_VILLAGE_NOT_FOUND.because(id));
    }

    void mustLack(String village, Level level) {
        if (count("village = ?1 and level = ?2 and status = NAMED", village, level) > 0) {
            throw NAMED_ALREADY.because().at("/village");
        }
    }

    List<ModelVillageView> matching(@Nullable UUID unit, @Nullable Level level, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, ModelVillageView.class)
                .setParameter("after", page.after())
                .setParameter("unit", unit)
                .setParameter("level", level)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
