package ruleoflaw.inspection.tip.box;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;
import static ruleoflaw.inspection.TipProblem.TIP_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.inspection.tip.Tip;
import ruleoflaw.inspection.tip.Tips;
import ruleoflaw.inspection.tip.content.Author;
import ruleoflaw.inspection.tip.content.TipContentService;
import ruleoflaw.inspection.tip.review.AskForReview;
import ruleoflaw.inspection.tip.review.ReviewService;
import ruleoflaw.inspection.tip.seal.TrackingCodes;

/** Lets the sender follow his tip, and go on speaking about it. */
@ApplicationScoped
@Transactional
class OwnTipService {
    private final Tips tips;
    private final TipContentService contents;
    private final TrackingCodes codes;
    private final ReviewService reviews;
    private final Clock clock;

    OwnTipService(Tips tips, TipContentService contents, TrackingCodes codes, ReviewService reviews, Clock clock) {
        this.tips = tips;
        this.contents = contents;
        this.codes = codes;
        this.reviews = reviews;
        this.clock = clock;
    }

    ProgressView progress(String code) {
        return progress(behind(code));
    }

    ProgressView say(String code, UUID message, String text) {
        var tip = open(code);
        contents.say(tip.id(), message, Author.SENDER, text);
        return progress(tip);
    }

    int attach(String code, UUID id, byte[] picture) {
        return contents.attach(open(code).id(), id, picture);
    }

    ProgressView askForReview(String code, UUID id, String grounds) {
        var tip = behind(code);
        reviews.ask(tip, new AskForReview(id, Author.SENDER, LocalDate.now(clock), grounds));
        return progress(tip);
    }

    private ProgressView progress(Tip tip) {
        return ProgressView.of(tip.view(), contents.show(tip.id()), reviews.progress(tip));
    }

    private Tip open(String code) {
        var tip = behind(code);
        if (tip.isClosed()) {
            throw TIP_CLOSED.because();
        }
        return tip;
    }

    /** A wrong code, an unknown one and one whose tip is erased are the same: nothing is found under their hash. */
    private Tip behind(String code) {
        return contents.behind(codes.hash(code)).flatMap(tips::behind).orElseThrow(NOT_FOUND::because);
    }
}
