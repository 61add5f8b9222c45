package ruleoflaw.publicity.figure;

import static ruleoflaw.publicity.PublicityProblem.SURVEY_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All surveys. */
@ApplicationScoped
class Surveys implements PanacheRepositoryBase<Survey, SurveyId> {
    private static final String PAGE = """
            from Survey where id.value > :after and (:year is null or year = :year) order by id.value
            """;

    Survey get(SurveyId id) {
        return findByIdOptional(id).orElseThrow(() -> SURVEY_NOT_FOUND.because(id));
    }

    List<Survey> matching(@Nullable Integer year, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, Survey.class)
                .setParameter("after", page.after())
                .setParameter("year", year)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
