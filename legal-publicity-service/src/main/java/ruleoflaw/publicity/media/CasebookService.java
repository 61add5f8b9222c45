package ruleoflaw.publicity.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.publicity.catalogue.Catalogue;
import ruleoflaw.publicity.catalogue.Catalogues;

/** Keeps the casebook and publishes it. */
@ApplicationScoped
@Transactional
class CasebookService {
    private final CasebookItems items;
    private final Catalogues catalogues;
    private final Outbox outbox;
    private final Clock clock;

    CasebookService(CasebookItems items, Catalogues catalogues, Outbox outbox, Clock clock) {
        this.items = items;
        this.catalogues = catalogues;
        this.outbox = outbox;
        this.clock = clock;
    }

    void select(UUID id, CaseNews news, long version) {
        items.findByIdOptional(new CasebookItemId(id))
                .ifPresentOrElse(
                        known -> known.learn(news, version), () -> items.persist(new CasebookItem(id, news, version)));
    }

    Page<CasebookItemView> list(@Nullable CasebookKind kind, PageRequest page) {
        var views = items.matching(kind, page).stream().map(CasebookItem::view).toList();
        return Page.of(views, page, view -> view.id().value());
    }

    CasebookItemView show(CasebookItemId id) {
        return items.get(id).view();
    }

    CasebookItemView publish(CasebookItemId id, long version, List<String> channels) {
        var item = items.get(id);
        item.mustBeAt(version);
        var today = LocalDate.now(clock);
        catalogues.mustHold(Catalogue.CHANNEL, today, channels, "/channels");
        outbox.add(item.publish(channels, today));
        return item.view();
    }
}
