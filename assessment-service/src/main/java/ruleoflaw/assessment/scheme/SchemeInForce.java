package ruleoflaw.assessment.scheme;

/** Told inside the service, in the same transaction: from now on this year is scored by another scheme. */
public record SchemeInForce(int year) {}
