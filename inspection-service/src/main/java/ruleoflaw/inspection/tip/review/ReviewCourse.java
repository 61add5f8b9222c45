package ruleoflaw.inspection.tip.review;

import static ruleoflaw.inspection.TipProblem.REVIEW_FINAL;
import static ruleoflaw.inspection.TipProblem.REVIEW_NOT_YET;
import static ruleoflaw.inspection.TipProblem.REVIEW_SAME_OFFICER;
import static ruleoflaw.inspection.TipProblem.REVIEW_TOO_LATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import ruleoflaw.inspection.tip.Tip;
import ruleoflaw.inspection.tip.term.ReviewStage;

/**
 * How far an answer has been looked at again, and what may come next.
 *
 * <p>Review within 30 days of the answer: 信访工作条例 art. 35; re-examination within 30 days of the reply to that, which
 * is then final: art. 36.
 */
class ReviewCourse {
    private static final List<ReviewStage> STAGES = List.of(ReviewStage.values());

    private final Tip tip;
    private final List<TipReview> reviews;
    private final BiFunction<ReviewStage, LocalDate, LocalDate> lastDayToAsk;

    /** @param reviews of this tip, in the order of their stages */
    ReviewCourse(Tip tip, List<TipReview> reviews, BiFunction<ReviewStage, LocalDate, LocalDate> lastDayToAsk) {
        this.tip = tip;
        this.reviews = List.copyOf(reviews);
        this.lastDayToAsk = lastDayToAsk;
    }

    /**
     * What somebody who asks on this day asks for.
     *
     * @throws ruleoflaw.chassis.problem.Problem 409
     */
    ReviewStage askedOn(LocalDate day) {
        if (reviews.size() == STAGES.size()) {
            throw REVIEW_FINAL.because();
        }
        var opinion = latestOpinion();
        if (opinion.isEmpty() || day.isBefore(opinion.get())) {
            throw REVIEW_NOT_YET.because();
        }
        var lastDay = lastDayToAsk.apply(next(), opinion.get());
        if (day.isAfter(lastDay)) {
            throw REVIEW_TOO_LATE.because(lastDay);
        }
        return next();
    }

    /** @throws ruleoflaw.chassis.problem.Problem 403 when he has answered in this matter before */
    void mustBeAnother(String officer) {
        var earlier = Stream.concat(
                tip.answeredBy().stream(), reviews.stream().flatMap(review -> review.repliedBy().stream()));
        if (earlier.anyMatch(officer::equals)) {
            throw REVIEW_SAME_OFFICER.because();
        }
    }

    ReviewProgress progress(LocalDate today) {
        var askBy = askBy();
        var over = askBy.filter(today::isAfter).isPresent();
        return new ReviewProgress(
                reviews.stream().map(TipReview::step).toList(),
                over ? null : askBy.orElse(null),
                over || latestOpinion().isPresent() && reviews.size() == STAGES.size());
    }

    private Optional<LocalDate> askBy() {
        return reviews.size() == STAGES.size()
                ? Optional.empty()
                : latestOpinion().map(opinion -> lastDayToAsk.apply(next(), opinion));
    }

    private ReviewStage next() {
        return STAGES.get(reviews.size());
    }

    /** The day of the answer or the latest reply; none while one is owed. */
    private Optional<LocalDate> latestOpinion() {
        return reviews.isEmpty() ? tip.answeredOn() : reviews.getLast().repliedOn();
    }
}
