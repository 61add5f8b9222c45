package ruleoflaw.inspection.tip;

import static ruleoflaw.inspection.TipProblem.TIP_EXTENSION_TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.deadline.MatterStatus;
import ruleoflaw.inspection.tip.content.Author;
import ruleoflaw.inspection.tip.content.ContentView;
import ruleoflaw.inspection.tip.content.TipContentService;
import ruleoflaw.inspection.tip.term.TipConfig;
import ruleoflaw.inspection.tip.term.TipTerms;

/** What a handler does with a tip that stays with the office. */
@ApplicationScoped
@Transactional
class TipService {
    private final Tips tips;
    private final TipContentService contents;
    private final TipTerms terms;
    private final TipConfig config;
    private final Caller caller;
    private final Clock clock;

    TipService(Tips tips, TipContentService contents, TipTerms terms, TipConfig config, Caller caller, Clock clock) {
        this.tips = tips;
        this.contents = contents;
        this.terms = terms;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    Page<TipView> list(TipFilter filter, PageRequest page) {
        return Page.of(
                tips.matching(filter, page, today()), page, view -> view.id().value());
    }

    TipView show(TipId id) {
        return tips.get(id).view();
    }

    TipView register(TipId id, long version, TipSteps.RegisterTip request) {
        var tip = at(id, version);
        tip.register(today());
        if (request.accusedUnitId() != null) {
            tips.accuse(id, request.accusedUnitId());
        }
        return flushed(tip);
    }

    TipView accept(TipId id, long version) {
        var tip = at(id, version);
        var answer = terms.toAnswer(today());
        tip.accept(today(), answer);
        terms.accepted(id, answer, today());
        return flushed(tip);
    }

    TipView extend(TipId id, long version, TipSteps.ExtendTip request) {
        if (request.days() > config.extensionDays()) {
            throw TIP_EXTENSION_TOO_LONG.because(config.extensionDays()).at("/days");
        }
        var tip = at(id, version);
        var answer = terms.toAnswerLater(tip.acceptedOn(), request.days());
        tip.extend(answer, request.approval());
        terms.extended(id, answer);
        return flushed(tip);
    }

    TipView answer(TipId id, long version, TipSteps.AnswerTip request) {
        var tip = at(id, version);
        tip.answer(caller.subject(), today());
        terms.closed(id, true, MatterStatus.DONE, today());
        contents.say(id, UUID.randomUUID(), Author.OFFICE, request.text());
        return flushed(tip);
    }

    ContentView say(TipId id, UUID message, String text) {
        contents.say(tips.get(id).id(), message, Author.OFFICE, text);
        return contents.show(id);
    }

    TipStatistics statistics(int year) {
        return TipStatistics.of(year, tips.counted(year));
    }

    private Tip at(TipId id, long version) {
        var tip = tips.get(id);
        tip.mustBeAt(version);
        return tip;
    }

    private TipView flushed(Tip tip) {
        tips.flush();
        return tip.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
