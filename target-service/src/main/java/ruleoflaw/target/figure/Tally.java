package ruleoflaw.target.figure;

/**
 * How assignments stand; withdrawn ones do not count.
 *
 * @param open not settled yet
 */
public record Tally(long total, long onTime, long late, long notDone, long open) {}
