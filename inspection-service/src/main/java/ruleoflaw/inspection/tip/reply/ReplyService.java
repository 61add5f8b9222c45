package ruleoflaw.inspection.tip.reply;

import static ruleoflaw.inspection.TipProblem.REPLY_TOO_EARLY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.tip.Tips;
import ruleoflaw.inspection.tip.content.TipContentService;

/** Answers the public when a tip is closed. */
@ApplicationScoped
@Transactional
class ReplyService {
    private final PublicReplies replies;
    private final Tips tips;
    private final TipContentService contents;
    private final Caller caller;
    private final Clock clock;

    ReplyService(PublicReplies replies, Tips tips, TipContentService contents, Caller caller, Clock clock) {
        this.replies = replies;
        this.tips = tips;
        this.contents = contents;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ReplyView> list(@Nullable ReplyStatus status, PageRequest page) {
        return Page.of(replies.matching(status, page), page, view -> view.id().value());
    }

    ReplyView write(ReplyResource.WriteReply request) {
        var tip = tips.get(request.tipId());
        if (!tip.isClosed()) {
            throw REPLY_TOO_EARLY.because();
        }
        contents.mustBeRewritten(tip.id(), "/text", request.title(), request.text());
        var reply = new PublicReply(tip.id().value(), request.title(), request.text(), caller.subject());
        replies.persistAndFlush(reply);
        return reply.view();
    }

    ReplyView publish(ReplyId id, long version) {
        var reply = replies.get(id);
        reply.mustBeAt(version);
        reply.publish(caller.subject(), LocalDate.now(clock));
        replies.flush();
        return reply.view();
    }
}
