package ruleoflaw.publicity.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.publicity.exam.ExamRecords;
import ruleoflaw.publicity.hours.StudyRecordService;

/** Gives results out and remembers to whom. */
@ApplicationScoped
@Transactional
class StudyCertificateService {
    private final StudyCertificates certificates;
    private final StudyRecordService records;
    private final ExamRecords exams;
    private final Caller caller;
    private final Clock clock;

    StudyCertificateService(
            StudyCertificates certificates, StudyRecordService records, ExamRecords exams, Caller caller, Clock clock) {
        this.certificates = certificates;
        this.records = records;
        this.exams = exams;
        this.caller = caller;
        this.clock = clock;
    }

    Page<StudyCertificateView> list(@Nullable UUID person, PageRequest page) {
        return Page.of(
                certificates.matching(person, page), page, view -> view.id().value());
    }

    StudyCertificateView show(StudyCertificateId id) {
        return certificates.get(id).view();
    }

    StudyCertificateView issue(AskCertificate asked) {
        var certificate = new StudyCertificate(
                asked,
                records.hasReached(asked.personId(), asked.year()),
                exams.passed(asked.personId(), asked.year()),
                caller.subject(),
                clock.instant());
        certificates.persistAndFlush(certificate);
        return certificate.view();
    }
}
