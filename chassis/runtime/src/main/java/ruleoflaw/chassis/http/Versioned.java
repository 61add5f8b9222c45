package ruleoflaw.chassis.http;

import static ruleoflaw.chassis.problem.CommonProblem.STALE_VERSION;

/** Something that changes one version at a time: an aggregate, and the view of it. The version is its strong ETag. */
public interface Versioned {
    long version();

    /**
     * Refuses an edit that was prepared on another version.
     *
     * @throws ruleoflaw.chassis.problem.Problem 412 when somebody changed it meanwhile
     */
    default void mustBeAt(long expected) {
        if (version() != expected) {
            throw STALE_VERSION.because(version());
        }
    }
}
