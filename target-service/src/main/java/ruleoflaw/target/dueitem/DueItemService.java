package ruleoflaw.target.dueitem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Shows what is due, the nearest day first. */
@ApplicationScoped
@Transactional
class DueItemService {
    private final DueItems items;
    private final Caller caller;

    DueItemService(DueItems items, Caller caller) {
        this.items = items;
        this.caller = caller;
    }

    Page<DueItem> ofUnit(UUID unit, int within, PageRequest page) {
        caller.mustReach(unit);
        return page(items.ofUnits(unit, within), page);
    }

    Page<DueItem> ofOffice(PageRequest page) {
        return page(items.ofOffice(), page);
    }

    /** The list is in order of days, so the page begins after the item of the cursor, wherever that stands. */
    private static Page<DueItem> page(List<DueItem> all, PageRequest page) {
        var first = all.stream().map(DueItem::id).toList().indexOf(page.after()) + 1;
        return Page.of(all.stream().skip(first).limit(page.limitPlusOne()).toList(), page, DueItem::id);
    }
}
