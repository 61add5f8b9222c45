package ruleoflaw.launcher.backend;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The roles a token can carry, as the services know them. */
public enum Role {
    OFFICE,
    UNIT,
    INSPECTOR,
    REVIEWER,
    APPROVER,
    TIP_HANDLER,
    AUDITOR,
    SYSTEM;

    public static Optional<Role> of(String group) {
        return Arrays.stream(values())
                .filter(role -> role.group().equals(group))
                .findFirst();
    }

    /** As written in the token's {@code groups}. */
    public String group() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
