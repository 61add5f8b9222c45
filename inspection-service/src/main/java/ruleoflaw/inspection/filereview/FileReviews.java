package ruleoflaw.inspection.filereview;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All file reviews. */
@ApplicationScoped
public class FileReviews implements PanacheRepositoryBase<FileReview, FileReviewId> {
    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    public FileReview get(FileReviewId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    /** The review, held until the transaction ends: no file is drawn while it is being closed. */
    public FileReview getLocked(FileReviewId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NOT_FOUND::because);
    }

    List<FileReviewView> matching(@Nullable Integer year, PageRequest page) {
        return getEntityManager()
                .createQuery("""
                        from FileReview
                        where id.value > :after and (:year is null or assessmentYear = :year)
                        order by id.value
                        """, FileReview.class)
                .setParameter("after", page.after())
                .setParameter("year", year)
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(FileReview::view)
                .toList();
    }
}
