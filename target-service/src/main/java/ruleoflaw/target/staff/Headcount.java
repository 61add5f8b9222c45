package ruleoflaw.target.staff;

/** How many served, and how many of them held a valid certificate. */
record Headcount(long staff, long certified) {}
