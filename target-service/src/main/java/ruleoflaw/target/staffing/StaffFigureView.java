package ruleoflaw.target.staffing;

import java.util.UUID;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A unit's numbers of one year as callers see them. */
record StaffFigureView(StaffFigureId id, long version, UUID unitId, int year, StaffNumbers numbers)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/staff-figures";
    }
}
