package ruleoflaw.assessment.exemplar;

/** Who named it. */
public enum ExemplarLevel {
    COUNTY,
    CITY,
    PROVINCIAL,
    NATIONAL
}
