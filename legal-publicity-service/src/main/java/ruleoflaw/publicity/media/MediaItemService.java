package ruleoflaw.publicity.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.publicity.catalogue.Catalogue;
import ruleoflaw.publicity.catalogue.Catalogues;
import ruleoflaw.publicity.unit.KnownUnits;

/** Keeps what units published on the law. */
@ApplicationScoped
@Transactional
class MediaItemService {
    private final MediaItems items;
    private final KnownUnits units;
    private final Catalogues catalogues;
    private final Caller caller;
    private final Clock clock;

    MediaItemService(MediaItems items, KnownUnits units, Catalogues catalogues, Caller caller, Clock clock) {
        this.items = items;
        this.units = units;
        this.catalogues = catalogues;
        this.caller = caller;
        this.clock = clock;
    }

    Page<MediaItemView> list(@Nullable String channel, PageRequest page) {
        return Page.of(
                items.matching(channel, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    MediaItemView show(MediaItemId id) {
        return reach(id).view();
    }

    MediaItemView enter(EnterMediaItem entered) {
        units.mustBeActive(caller.unit());
        mustBeInUse(entered);
        var item = new MediaItem(caller.unit(), entered, LocalDate.now(clock));
        items.persistAndFlush(item);
        return item.view();
    }

    MediaItemView describe(MediaItemId id, long version, EnterMediaItem entered) {
        var item = reach(id);
        item.mustBeAt(version);
        mustBeInUse(entered);
        item.describe(entered, LocalDate.now(clock));
        items.flush();
        return item.view();
    }

    private void mustBeInUse(EnterMediaItem entered) {
        catalogues.mustHold(Catalogue.CHANNEL, entered.publishedOn(), entered.channel(), "/channel");
        catalogues.mustHold(Catalogue.LAW, entered.publishedOn(), entered.laws(), "/laws");
    }

    private MediaItem reach(MediaItemId id) {
        var item = items.get(id);
        caller.mustReach(item.unitId());
        return item;
    }
}
