package ruleoflaw.inspection.filereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Starts reviews. */
@ApplicationScoped
@Transactional
class FileReviewService {
    private final FileReviews reviews;

    FileReviewService(FileReviews reviews) {
        this.reviews = reviews;
    }

    Page<FileReviewView> list(@Nullable Integer year, PageRequest page) {
        return Page.of(reviews.matching(year, page), page, view -> view.id().value());
    }

    FileReviewView show(FileReviewId id) {
        return reviews.get(id).view();
    }

    FileReviewView start(DescribeFileReview request) {
        request.mustBeSound();
        var review = new FileReview(request);
        reviews.persist(review);
        return review.view();
    }
}
