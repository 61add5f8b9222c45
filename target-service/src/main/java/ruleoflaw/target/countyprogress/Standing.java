package ruleoflaw.target.countyprogress;

/**
 * How many assignments there are, were to be done and were done by a day; sub-assignments and withdrawn ones never count.
 */
record Standing(long total, long planned, long done) {}
