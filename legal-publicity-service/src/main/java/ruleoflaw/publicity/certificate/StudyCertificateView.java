package ruleoflaw.publicity.certificate;

import java.time.Instant;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;

/** The result, and nothing that led to it. */
record StudyCertificateView(
        StudyCertificateId id,
        UUID personId,
        int year,
        String recipient,
        String purpose,
        boolean hoursReached,
        StudyCertificate.ExamOutcome exam,
        String issuedBy,
        Instant issuedAt)
        implements Identified {}
