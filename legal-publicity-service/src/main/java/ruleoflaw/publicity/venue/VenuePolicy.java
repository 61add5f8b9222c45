package ruleoflaw.publicity.venue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ruleoflaw.publicity.division.Villages;
import ruleoflaw.publicity.unit.KnownUnits;

/** What a venue may refer to: a unit in being, and a village of it. */
@ApplicationScoped
class VenuePolicy {
    private final KnownUnits units;
    private final Villages villages;

    VenuePolicy(KnownUnits units, Villages villages) {
        this.units = units;
        this.villages = villages;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 4xx naming the first reference that leads nowhere */
    void mustAllow(UUID unitId, DescribeVenue description) {
        units.mustBeActive(unitId);
        if (description.village() != null) {
            villages.mustBelong(description.village(), unitId, "/village");
        }
    }
}
