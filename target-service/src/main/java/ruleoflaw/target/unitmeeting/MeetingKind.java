package ruleoflaw.target.unitmeeting;

/** Which body of a unit met. */
enum MeetingKind {
    /** 党委(党组)会. */
    PARTY_COMMITTEE,
    /** 政府常务会、局务会. */
    EXECUTIVE,
    /** 领导小组会. */
    LEADING_GROUP
}
