package ruleoflaw.inspection.tip.intake;

import static ruleoflaw.inspection.InspectionProblem.FOUND_IN_FUTURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.tip.ReporterKind;
import ruleoflaw.inspection.tip.Tip;
import ruleoflaw.inspection.tip.TipChannel;
import ruleoflaw.inspection.tip.TipView;
import ruleoflaw.inspection.tip.Tips;
import ruleoflaw.inspection.tip.content.Finder;
import ruleoflaw.inspection.tip.content.Story;
import ruleoflaw.inspection.tip.content.TipContentService;
import ruleoflaw.inspection.tip.informant.Identity;
import ruleoflaw.inspection.tip.informant.IdentityService;
import ruleoflaw.inspection.tip.term.TipTerms;

/** Takes a tip in, whichever way it came: its story and its sender each go to their own place. */
@ApplicationScoped
@Transactional
public class TipIntake {
    private final Tips tips;
    private final TipContentService contents;
    private final IdentityService identities;
    private final TipTerms terms;
    private final Clock clock;

    TipIntake(Tips tips, TipContentService contents, IdentityService identities, TipTerms terms, Clock clock) {
        this.tips = tips;
        this.contents = contents;
        this.identities = identities;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * What came.
     *
     * @param receivedOn the day it came to the office
     * @param identity absent when nobody gave his name
     */
    public record Incoming(
            TipChannel channel,
            ReporterKind reporter,
            LocalDate receivedOn,
            Story story,
            @Nullable Identity identity,
            Finder finder) {}

    public TipView take(Incoming incoming) {
        if (incoming.receivedOn().isAfter(LocalDate.now(clock))) {
            throw FOUND_IN_FUTURE.because(incoming.receivedOn()).at("/receivedOn");
        }
        var route = terms.toRoute(incoming.receivedOn());
        var identity = incoming.identity();
        var tip = new Tip(incoming.channel(), incoming.reporter(), identity != null, incoming.receivedOn(), route);
        tips.persistAndFlush(tip);
        terms.received(tip.id(), route);
        contents.keep(tip.id(), incoming.story(), incoming.finder());
        if (identity != null) {
            identities.keep(tip.id(), identity);
        }
        return tip.view();
    }
}
