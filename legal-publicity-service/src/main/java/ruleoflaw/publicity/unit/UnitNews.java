package ruleoflaw.publicity.unit;

/** What this service reads of {@code target.unit.state.v1}. */
record UnitNews(String name, String uscc, String group, boolean active) {
    UnitNews {
        if (name == null || uscc == null || group == null) {
            throw new IllegalArgumentException("a unit needs name, uscc and group");
        }
    }
}
