package ruleoflaw.inspection.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.inspection.tip.content.ContentReadView;
import ruleoflaw.inspection.tip.content.ContentReads;
import ruleoflaw.inspection.tip.content.ContentView;
import ruleoflaw.inspection.tip.content.TipContentService;

/** Shows what a tip says, and writes down to whom: who reads without need shall be found. */
@ApplicationScoped
@Transactional
class TipReadingService {
    private final Tips tips;
    private final TipContentService contents;
    private final ContentReads reads;

    TipReadingService(Tips tips, TipContentService contents, ContentReads reads) {
        this.tips = tips;
        this.contents = contents;
        this.reads = reads;
    }

    ContentView content(TipId id) {
        var content = contents.show(tips.get(id).id());
        reads.note(id, "STORY");
        return content;
    }

    TipContentService.Shown picture(TipId id, int number) {
        var picture = contents.picture(tips.get(id).id(), number);
        reads.note(id, "PICTURE " + number);
        return picture;
    }

    Page<ContentReadView> reads(TipId id, PageRequest page) {
        tips.mustReach(id);
        return Page.of(reads.of(id, page), page, ContentReadView::id);
    }
}
