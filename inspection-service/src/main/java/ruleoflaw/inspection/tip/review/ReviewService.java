package ruleoflaw.inspection.tip.review;

import static ruleoflaw.inspection.TipProblem.TIP_ID_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.inspection.tip.Tip;
import ruleoflaw.inspection.tip.content.Author;
import ruleoflaw.inspection.tip.content.TipContentService;
import ruleoflaw.inspection.tip.term.TipTerms;

/** Takes requests to look at an answer again, and replies to them. Who may ask is for the caller of these methods. */
@ApplicationScoped
@Transactional
public class ReviewService {
    private final TipReviews reviews;
    private final TipContentService contents;
    private final TipTerms terms;
    private final Clock clock;

    ReviewService(TipReviews reviews, TipContentService contents, TipTerms terms, Clock clock) {
        this.reviews = reviews;
        this.contents = contents;
        this.terms = terms;
        this.clock = clock;
    }

    /** The same id again changes nothing, so it may be sent again when the line broke. */
    public void ask(Tip tip, AskForReview request) {
        var earlier = reviews.findByIdOptional(request.id());
        if (earlier.isEmpty()) {
            open(tip, request);
        } else if (!earlier.get().isOf(tip.id(), request.by())) {
            throw TIP_ID_TAKEN.because();
        }
    }

    public ReviewProgress progress(Tip tip) {
        return course(tip).progress(today());
    }

    ReviewView reply(Tip tip, UUID id, long version, String officer, String text) {
        var review = reviews.get(tip.id(), id);
        review.mustBeAt(version);
        course(tip).mustBeAnother(officer);
        review.reply(officer, today());
        terms.reviewReplied(id, today());
        contents.say(tip.id(), UUID.randomUUID(), Author.OFFICE, text);
        reviews.flush();
        return review.view();
    }

    private void open(Tip tip, AskForReview request) {
        var stage = course(tip).askedOn(request.on());
        var reply = terms.toReply(stage, request.on());
        reviews.persistAndFlush(new TipReview(tip.id(), stage, request, reply));
        terms.reviewAsked(tip.id(), request.id(), reply);
        contents.say(tip.id(), UUID.randomUUID(), Author.SENDER, request.grounds());
    }

    private ReviewCourse course(Tip tip) {
        return new ReviewCourse(tip, reviews.of(tip.id()), terms::lastDayToAsk);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
