package ruleoflaw.target.leadinggroup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A leading group as its unit and the office see it.
 *
 * @param current in force today, and its head still holds the principal post
 */
record LeadingGroupView(
        LeadingGroupId id,
        long version,
        UUID unitId,
        String name,
        String documentTitle,
        String documentNumber,
        LocalDate validFrom,
        LocalDate validTo,
        UUID headTenureId,
        List<UUID> memberTenureIds,
        LocalDate updatedOn,
        boolean current)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/leading-groups";
    }
}
