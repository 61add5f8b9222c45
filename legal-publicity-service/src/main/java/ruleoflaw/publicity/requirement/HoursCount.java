package ruleoflaw.publicity.requirement;

import java.util.UUID;

/** Whoever keeps the figures of study, asked to count anew; each call belongs to the transaction that changed something. */
public interface HoursCount {
    /** The unit's staff changed, which may touch every year. */
    void anew(UUID unitId);

    /** Something of the unit's one year changed. */
    void anew(UUID unitId, int year);

    /** What is required changed. */
    void anewEverywhere();
}
