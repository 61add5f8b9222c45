package ruleoflaw.target.unitcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import ruleoflaw.target.unit.UnitDescribed;

/** Writes down, with the day, what codes the register of units says. */
@ApplicationScoped
class CodeKeeper {
    private final UnitCodes codes;

    CodeKeeper(UnitCodes codes) {
        this.codes = codes;
    }

    void keep(@Observes UnitDescribed described) {
        keep(described, CodeKind.CREDIT, described.uscc());
        if (described.divisionCode() != null) {
            keep(described, CodeKind.DIVISION, described.divisionCode());
        }
    }

    private void keep(UnitDescribed described, CodeKind kind, String code) {
        var current = codes.findCurrent(described.unitId(), kind);
        if (current.isEmpty()) {
            codes.persist(new UnitCode(described.unitId(), kind, code, null));
        } else if (!current.get().is(code)) {
            codes.follow(current.get().followedBy(code, described.on()));
        }
    }
}
