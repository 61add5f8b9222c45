package ruleoflaw.inspection.casefile;

import static ruleoflaw.inspection.InspectionProblem.CASE_ALREADY_SAMPLED;
import static ruleoflaw.inspection.InspectionProblem.FOCUS_REQUIRED;
import static ruleoflaw.inspection.InspectionProblem.POOL_REPEATS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import ruleoflaw.inspection.draw.DrawingService;
import ruleoflaw.inspection.filereview.FileReview;
import ruleoflaw.inspection.filereview.FileReviewId;
import ruleoflaw.inspection.filereview.FileReviewView;
import ruleoflaw.inspection.filereview.FileReviews;
import ruleoflaw.inspection.unit.KnownUnits;

/** Chooses the files of a review, by lot or for a named focus, and ends the review when all are scored. */
@ApplicationScoped
@Transactional
class SampleService {
    private final FileReviews reviews;
    private final CaseFiles files;
    private final KnownUnits units;
    private final DrawingService drawing;
    private final FileReviewConfig config;
    private final Clock clock;

    SampleService(
            FileReviews reviews,
            CaseFiles files,
            KnownUnits units,
            DrawingService drawing,
            FileReviewConfig config,
            Clock clock) {
        this.reviews = reviews;
        this.files = files;
        this.units = units;
        this.drawing = drawing;
        this.config = config;
        this.clock = clock;
    }

    Sample sample(FileReviewId id, SampleFiles request) {
        var review = reviews.getLocked(id);
        review.mustBeOpen();
        units.mustBeActive(request.unitId());
        units.mustBeOf(request.unitId(), config.groups());
        var numbers = chosen(review, request);
        if (files.countOf(id.value(), request.unitId(), numbers) > 0) {
            throw CASE_ALREADY_SAMPLED.because().at("/pool");
        }
        var taken = numbers.stream()
                .map(number -> new CaseFile(review, request.unitId(), number, request.focus()))
                .toList();
        files.persist(taken);
        return new Sample(taken.stream().map(CaseFile::view).toList());
    }

    FileReviewView close(FileReviewId id, long version) {
        var review = reviews.getLocked(id);
        review.mustBeAt(version);
        review.close(files.countUnscored(id.value()), LocalDate.now(clock));
        reviews.flush();
        return review.view();
    }

    private List<String> chosen(FileReview review, SampleFiles request) {
        if (request.count() != null) {
            var purpose = review.name() + "·抽取案卷";
            return drawing.drawOpenly(purpose, request.pool(), request.count());
        }
        if (request.focus() == null || request.focus().isBlank()) {
            throw FOCUS_REQUIRED.because().at("/focus");
        }
        if (new HashSet<>(request.pool()).size() < request.pool().size()) {
            throw POOL_REPEATS.because().at("/pool");
        }
        return request.pool();
    }
}
