package ruleoflaw.assessment.survey;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The figures of all units and years. */
@ApplicationScoped
class SurveyFigures implements PanacheRepositoryBase<SurveyFigure, FigureId> {
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:year, 0))";
    private static final String FILTERED = """
            from SurveyFigure
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:year is null or year = :year)
            order by id.value
            """;

    SurveyFigure get(FigureId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    /** All figures of the year by unit; nobody else imports that year until the transaction ends. */
    Map<UUID, SurveyFigure> lockYear(int year) {
        getEntityManager()
                .createNativeQuery(LOCK)
                .setParameter("year", "survey " + year)
                .getSingleResult();
        return list("year", year).stream().collect(Collectors.toMap(SurveyFigure::unitId, Function.identity()));
    }

    List<FigureView> matching(@Nullable UUID unit, @Nullable Integer year, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, SurveyFigure.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(SurveyFigure::view)
                .toList();
    }
}
