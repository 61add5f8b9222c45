package ruleoflaw.publicity.certificate;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A result that was given to somebody outside, and why: it stays as it was given, whatever is corrected later. */
@Entity
class StudyCertificate {
    /** What the exams of the year say. */
    enum ExamOutcome {
        PASSED,
        FAILED,
        NOT_SAT
    }

    @EmbeddedId
    private StudyCertificateId id;

    private UUID personId;
    private int year;
    private String recipient;
    private String purpose;
    private boolean hoursReached;

    @Enumerated(EnumType.STRING)
    private ExamOutcome exam;

    private String issuedBy;
    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init")
    protected StudyCertificate() {}

    StudyCertificate(AskCertificate asked, boolean hoursReached, Optional<Boolean> passed, String by, Instant at) {
        this.id = StudyCertificateId.next();
        this.personId = asked.personId();
        this.year = asked.year();
        this.recipient = asked.recipient();
        this.purpose = asked.purpose();
        this.hoursReached = hoursReached;
        this.exam =
                passed.map(yes -> yes ? ExamOutcome.PASSED : ExamOutcome.FAILED).orElse(ExamOutcome.NOT_SAT);
        this.issuedBy = by;
        this.issuedAt = at;
    }

    StudyCertificateView view() {
        return new StudyCertificateView(id, personId, year, recipient, purpose, hoursReached, exam, issuedBy, issuedAt);
    }
}
