package ruleoflaw.launcher.port;

import java.util.Locale;

/** What a port is for, and how far it lies above the base. */
public enum PortUse {
    TARGET(1),
    INSPECTION(2),
    PUBLICITY(3),
    ASSESSMENT(4),
    ISSUER(5),
    KAFKA(6),
    KAFKA_CONTROLLER(7),
    POSTGRES(8),
    TARGET_MANAGEMENT(11),
    INSPECTION_MANAGEMENT(12),
    PUBLICITY_MANAGEMENT(13),
    ASSESSMENT_MANAGEMENT(14);

    private final int aboveBase;

    PortUse(int aboveBase) {
        this.aboveBase = aboveBase;
    }

    int above(int base) {
        return base + aboveBase;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
