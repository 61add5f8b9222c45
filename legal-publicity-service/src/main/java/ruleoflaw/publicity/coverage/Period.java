package ruleoflaw.publicity.coverage;

/** Into which stretches a year is divided. */
enum Period {
    YEAR(12),
    QUARTER(3),
    MONTH(1);

    private final int months;

    Period(int months) {
        this.months = months;
    }

    /** The stretches of a year, counted from 1. */
    int stretches() {
        return 12 / months;
    }

    int months() {
        return months;
    }
}
