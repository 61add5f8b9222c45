package ruleoflaw.launcher.backend;

import java.util.Optional;
import java.util.UUID;

/** An invented person who calls the services: who, in which role, and for which unit. */
public record Person(String subject, String name, Role role, Optional<UUID> unit) {
    /** The one demo person of a role that belongs to no unit. */
    public static Person in(Role role) {
        return new Person("demo-" + role.group(), "演示人员（" + role.group() + "）", role, Optional.empty());
    }

    /** The one demo person who speaks for a unit. */
    public static Person of(UUID unit) {
        return new Person("demo-unit-" + unit, "演示单位联络员", Role.UNIT, Optional.of(unit));
    }

    /** The same role held by somebody else, for steps that need two people. */
    public Person named(String otherSubject, String otherName) {
        return new Person(otherSubject, otherName, role, unit);
    }
}
