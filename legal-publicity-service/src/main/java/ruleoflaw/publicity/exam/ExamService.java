package ruleoflaw.publicity.exam;

import static ruleoflaw.publicity.PublicityProblem.NOT_ENOUGH_QUESTIONS;
import static ruleoflaw.publicity.PublicityProblem.NO_STUDY_RECORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.publicity.person.Persons;
import ruleoflaw.publicity.question.Questions;

/** Announces exams, closes them, and shows who did how well. */
@ApplicationScoped
@Transactional
class ExamService {
    private final Exams exams;
    private final Questions questions;
    private final Persons persons;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ExamService(Exams exams, Questions questions, Persons persons, Outbox outbox, Caller caller, Clock clock) {
        this.exams = exams;
        this.questions = questions;
        this.persons = persons;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ExamView> list(@Nullable Integer year, PageRequest page) {
        return Page.of(exams.matching(year, page), page, view -> view.id().value());
    }

    ExamView show(ExamId id) {
        return exams.get(id).view();
    }

    ExamView announce(AnnounceExam announced) {
        var exam = new Exam(announced);
        var available = questions.available(announced.laws());
        if (available < announced.questions()) {
            throw NOT_ENOUGH_QUESTIONS.because(available).at("/questions");
        }
        exams.persist(exam);
        outbox.add(exam.announced());
        return exam.view();
    }

    ExamView close(ExamId id, long version) {
        var exam = at(id, version);
        var today = LocalDate.now(clock);
        outbox.add(exam.close(today, exams.tally(id)));
        exams.certify(id, today);
        return exam.view();
    }

    ExamView cancel(ExamId id, long version, String reason) {
        var exam = at(id, version);
        outbox.add(exam.cancel(reason));
        return exam.view();
    }

    Page<ExamResultView> results(ExamId id, PageRequest page) {
        exams.get(id);
        return Page.of(exams.results(id, caller.scope(), null, page), page, ExamResultView::personId);
    }

    Page<ExamResultView> own(ExamId id, PageRequest page) {
        exams.get(id);
        var himself = persons.behind(caller.subject()).orElseThrow(NO_STUDY_RECORD::because);
        return Page.of(exams.results(id, null, himself.id(), page), page, ExamResultView::personId);
    }

    private Exam at(ExamId id, long version) {
        var exam = exams.get(id);
        exam.mustBeAt(version);
        return exam;
    }
}
