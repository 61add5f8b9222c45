package ruleoflaw.target.attendancepolicy;

/**
 * How many hearings there were, and at how many a leader or the principal leader appeared.
 *
 * @param justified absences that the court accepted
 * @param byLeader appearances of any responsible person, the principal included
 */
record Attendances(
        long heard,
        long notified,
        long justified,
        long notifiedJustified,
        long byLeader,
        long byPrincipal,
        long notifiedByLeader,
        long notifiedByPrincipal) {
    long denominator(DenominatorPolicy policy) {
        return switch (policy) {
            case ALL_HEARD -> heard;
            case NOTIFIED_ONLY -> notified;
            case MINUS_JUSTIFIED -> heard - justified;
            case NOTIFIED_MINUS_JUSTIFIED -> notified - notifiedJustified;
        };
    }

    /** Only hearings that stand in the denominator count above it. */
    long byLeader(DenominatorPolicy policy) {
        return policy.isNotifiedOnly() ? notifiedByLeader : byLeader;
    }

    long byPrincipal(DenominatorPolicy policy) {
        return policy.isNotifiedOnly() ? notifiedByPrincipal : byPrincipal;
    }
}
