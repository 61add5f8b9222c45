package ruleoflaw.assessment.unit;

/** What we read of {@code target.unit.state.v1}. */
record UnitState(String name, String uscc, UnitGroup group, boolean active) {
    UnitState {
        if (name == null || uscc == null || group == null) {
            throw new IllegalArgumentException("a unit needs name, uscc and group");
        }
    }
}
