package ruleoflaw.publicity.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.publicity.catalogue.Catalogue;
import ruleoflaw.publicity.catalogue.Catalogues;
import ruleoflaw.publicity.unit.KnownUnits;

/** Takes duty lists from the first draft to their publication. */
@ApplicationScoped
@Transactional
class DutyListService {
    private final DutyLists lists;
    private final KnownUnits units;
    private final Catalogues catalogues;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    DutyListService(
            DutyLists lists, KnownUnits units, Catalogues catalogues, Outbox outbox, Caller caller, Clock clock) {
        this.lists = lists;
        this.units = units;
        this.catalogues = catalogues;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<DutyListView> list(DutyListFilter filter, PageRequest page) {
        var views = lists.matching(filter, caller.scope(), page).stream()
                .map(DutyList::view)
                .toList();
        return Page.of(views, page, view -> view.id().value());
    }

    /** What is published is there for everybody. */
    DutyListView show(DutyListId id) {
        var list = lists.get(id);
        if (!list.isPublished()) {
            caller.mustReach(list.unitId());
        }
        return list.view();
    }

    DutyListView drawUp(int year, List<DutyLine> duties) {
        units.mustBeActive(caller.unit());
        lists.mustLack(caller.unit(), year);
        mustBeInUse(year, duties);
        var list = new DutyList(caller.unit(), year, duties);
        lists.persistAndFlush(list);
        return list.view();
    }

    DutyListView revise(DutyListId id, long version, List<DutyLine> duties) {
        var list = at(id, version);
        list.revise(duties);
        mustBeInUse(list.view().year(), duties);
        lists.flush();
        return list.view();
    }

    DutyListView submit(DutyListId id, long version) {
        var list = at(id, version);
        list.submit();
        lists.flush();
        return list.view();
    }

    DutyListView giveBack(DutyListId id, long version, String reason) {
        var list = at(id, version);
        list.giveBack(reason);
        lists.flush();
        return list.view();
    }

    DutyListView publish(DutyListId id, long version) {
        var list = at(id, version);
        outbox.add(list.publish(LocalDate.now(clock)));
        return list.view();
    }

    DutyListView withdraw(DutyListId id, long version, String reason) {
        var list = at(id, version);
        list.withdraw(reason, caller.is(Role.OFFICE)).ifPresent(outbox::add);
        lists.flush();
        return list.view();
    }

    private void mustBeInUse(int year, List<DutyLine> duties) {
        var day = LocalDate.of(year, 12, 31);
        for (var i = 0; i < duties.size(); i++) {
            catalogues.mustHold(Catalogue.LAW, day, duties.get(i).law(), "/duties/" + i + "/law");
            catalogues.mustHold(Catalogue.AUDIENCE, day, duties.get(i).audience(), "/duties/" + i + "/audience");
        }
    }

    private DutyList at(DutyListId id, long version) {
        var list = lists.get(id);
        caller.mustReach(list.unitId());
        list.mustBeAt(version);
        return list;
    }
}
