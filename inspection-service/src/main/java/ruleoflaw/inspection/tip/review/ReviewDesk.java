package ruleoflaw.inspection.tip.review;

import static ruleoflaw.inspection.InspectionProblem.FOUND_IN_FUTURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.tip.TipId;
import ruleoflaw.inspection.tip.Tips;
import ruleoflaw.inspection.tip.content.Author;

/** What handlers do with the reviews of the tips they may handle. */
@ApplicationScoped
@Transactional
class ReviewDesk {
    private final Tips tips;
    private final TipReviews reviews;
    private final ReviewService service;
    private final Caller caller;
    private final Clock clock;

    ReviewDesk(Tips tips, TipReviews reviews, ReviewService service, Caller caller, Clock clock) {
        this.tips = tips;
        this.reviews = reviews;
        this.service = service;
        this.caller = caller;
        this.clock = clock;
    }

    List<ReviewView> of(TipId id) {
        return reviews.of(tips.get(id).id()).stream().map(TipReview::view).toList();
    }

    ReviewView takeDown(TipId id, UUID review, LocalDate askedOn, String grounds) {
        if (askedOn.isAfter(LocalDate.now(clock))) {
            throw FOUND_IN_FUTURE.because(askedOn).at("/askedOn");
        }
        service.ask(tips.get(id), new AskForReview(review, Author.OFFICE, askedOn, grounds));
        return reviews.get(id, review).view();
    }

    ReviewView reply(TipId id, UUID review, long version, String text) {
        return service.reply(tips.get(id), review, version, caller.subject(), text);
    }
}
