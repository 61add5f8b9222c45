package ruleoflaw.assessment.recusal;

import java.util.UUID;

/** A feature in which people score or check units; each says for itself who did. */
public interface Involvement {
    /** Whether this person had a hand in what the unit has in the year. */
    boolean concerns(String person, UUID unitId, int year);
}
