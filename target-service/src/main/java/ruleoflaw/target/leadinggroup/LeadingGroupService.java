package ruleoflaw.target.leadinggroup;

import static ruleoflaw.target.OrganisationProblem.LEADING_GROUP_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.tenure.TenureEnded;
import ruleoflaw.target.unit.UnitId;
import ruleoflaw.target.unit.Units;

/** Keeps the leading groups, and notices when one loses its head. */
@ApplicationScoped
@Transactional
class LeadingGroupService {
    private final LeadingGroups groups;
    private final Membership membership;
    private final Units units;
    private final Caller caller;
    private final Outbox outbox;

    LeadingGroupService(LeadingGroups groups, Membership membership, Units units, Caller caller, Outbox outbox) {
        this.groups = groups;
        this.membership = membership;
        this.units = units;
        this.caller = caller;
        this.outbox = outbox;
    }

    Page<LeadingGroupView> list(LeadingGroupFilter filter, PageRequest page) {
        return Page.of(groups.matching(filter, page), page, view -> view.id().value());
    }

    LeadingGroupView show(LeadingGroupId id) {
        return view(groups.get(id));
    }

    LeadingGroupView layDown(UnitId unit, GroupDescription description) {
        caller.mustReach(unit.value());
        units.get(unit).mustBeActive();
        if (groups.has(unit)) {
            throw LEADING_GROUP_EXISTS.because();
        }
        membership.mustBeSound(unit.value(), description);
        var group = new LeadingGroup(unit, description, membership.today());
        groups.persist(group);
        outbox.add(group.laidDown());
        return view(group);
    }

    LeadingGroupView renew(LeadingGroupId id, long version, GroupDescription description) {
        var group = groups.get(id);
        group.mustBeAt(version);
        membership.mustBeSound(group.unitId(), description);
        outbox.add(group.renew(description, membership.today()));
        return view(group);
    }

    void notice(@Observes TenureEnded departure) {
        outbox.addAll(groups.headedBy(departure.tenureId()).stream()
                .map(group -> group.loseHead(departure.on()))
                .toList());
    }

    private LeadingGroupView view(LeadingGroup group) {
        return group.view(membership.isHeaded(group), membership.today());
    }
}
