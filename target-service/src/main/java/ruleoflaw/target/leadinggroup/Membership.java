package ruleoflaw.target.leadinggroup;

import static ruleoflaw.target.OrganisationProblem.LEADING_GROUP_HEAD_LEFT;
import static ruleoflaw.target.OrganisationProblem.LEADING_GROUP_HEAD_NOT_PRINCIPAL;
import static ruleoflaw.target.OrganisationProblem.LEADING_GROUP_MEMBER_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import ruleoflaw.target.post.PostKind;
import ruleoflaw.target.tenure.Tenures;

/** Who may be in a leading group: people in office, headed by the principal leader. */
@ApplicationScoped
class Membership {
    private final Tenures tenures;
    private final Clock clock;

    Membership(Tenures tenures, Clock clock) {
        this.tenures = tenures;
        this.clock = clock;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when the head is not the principal leader of today */
    void mustBeSound(UUID unit, GroupDescription description) {
        var head = tenures.findIn(unit, description.headTenureId())
                .filter(found -> found.kind() == PostKind.PRINCIPAL)
                .orElseThrow(() -> LEADING_GROUP_HEAD_NOT_PRINCIPAL.because().at("/headTenureId"));
        if (head.heldTo() != null && !head.isHeldOn(today())) {
            throw LEADING_GROUP_HEAD_LEFT.because(head.heldTo()).at("/headTenureId");
        }
        var members = Set.copyOf(description.memberTenureIds());
        if (tenures.held(unit, members, today()) != members.size()) {
            throw LEADING_GROUP_MEMBER_UNKNOWN.because().at("/memberTenureIds");
        }
    }

    /** Whether the head still holds the post. */
    boolean isHeaded(LeadingGroup group) {
        return tenures.findIn(group.unitId(), group.headTenureId())
                .filter(head -> head.isHeldOn(today()))
                .isPresent();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
