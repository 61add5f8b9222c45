package ruleoflaw.inspection.tip.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.inspection.tip.TipChannel;
import ruleoflaw.inspection.tip.Tips;
import ruleoflaw.inspection.tip.content.Finder;
import ruleoflaw.inspection.tip.content.TipContentService;
import ruleoflaw.inspection.tip.intake.TipIntake;
import ruleoflaw.inspection.tip.seal.TipReceipts;
import ruleoflaw.inspection.tip.seal.TrackingCodes;

/** Takes tips from anybody. */
@ApplicationScoped
@Transactional
class TipBoxService {
    private final Tips tips;
    private final TipIntake intake;
    private final TipContentService contents;
    private final TrackingCodes codes;
    private final TipReceipts receipts;
    private final Clock clock;

    TipBoxService(
            Tips tips,
            TipIntake intake,
            TipContentService contents,
            TrackingCodes codes,
            TipReceipts receipts,
            Clock clock) {
        this.tips = tips;
        this.intake = intake;
        this.contents = contents;
        this.codes = codes;
        this.receipts = receipts;
        this.clock = clock;
    }

    Submitted submit(SubmitTip request) {
        var code = codes.of(request.submission(), asText(request));
        var hash = codes.hash(code);
        var receivedOn = contents.behind(hash)
                .flatMap(tips::behind)
                .map(tip -> tip.view().receivedOn())
                .orElseGet(() -> take(request, hash));
        return new Submitted(
                code, receipts.receipt(request.submission(), request.story().text(), receivedOn));
    }

    private LocalDate take(SubmitTip request, byte[] hash) {
        var today = LocalDate.now(clock);
        return intake.take(new TipIntake.Incoming(
                        TipChannel.WEB,
                        request.reporter(),
                        today,
                        request.story(),
                        request.identity(),
                        Finder.code(hash)))
                .receivedOn();
    }

    /** Everything that was sent; another text under the same submission is another tip. */
    private static String asText(SubmitTip request) {
        var identity = request.identity();
        return String.join(
                "\n",
                request.reporter().name(),
                request.story().toString(),
                identity == null ? "" : identity.name() + "\n" + identity.contact());
    }
}
