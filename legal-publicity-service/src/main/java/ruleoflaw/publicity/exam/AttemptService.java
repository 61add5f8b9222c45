package ruleoflaw.publicity.exam;

import static ruleoflaw.publicity.PublicityProblem.NO_STUDY_RECORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.person.Persons;
import ruleoflaw.publicity.person.Persons.KnownPerson;
import ruleoflaw.publicity.question.Questions;
import ruleoflaw.publicity.question.Questions.ExamQuestion;

/** Lets people sit exams: each for himself, or on paper with the results brought in by the unit. */
@ApplicationScoped
@Transactional
class AttemptService {
    private final Exams exams;
    private final Attempts attempts;
    private final Questions questions;
    private final Persons persons;
    private final Caller caller;
    private final Clock clock;

    AttemptService(Exams exams, Attempts attempts, Questions questions, Persons persons, Caller caller, Clock clock) {
        this.exams = exams;
        this.attempts = attempts;
        this.questions = questions;
        this.persons = persons;
        this.caller = caller;
        this.clock = clock;
    }

    /** What an import did, or would do; counts people. */
    record ImportedResults(int created, int updated, int unchanged, boolean dryRun) {}

    AttemptView begin(ExamId id) {
        var exam = exams.get(id);
        var himself = himself();
        var before = attempts.countOf(id, himself.id());
        exam.mustAdmit(himself.kind(), before, LocalDate.now(clock));
        var attempt = Attempt.begun(exam, himself.id(), before + 1, clock.instant());
        var asked = exam.view();
        attempt.ask(questions.draw(asked.laws(), asked.questions(), attempt.id().value()));
        attempts.persistAndFlush(attempt);
        return shown(attempt);
    }

    AttemptView show(AttemptId id) {
        return shown(attempts.get(id, himself().id()));
    }

    AttemptView handIn(AttemptId id, long version, List<String> answers) {
        var attempt = attempts.get(id, himself().id());
        attempt.mustBeAt(version);
        var right = questions.inOrder(attempt.questionIds()).stream()
                .map(ExamQuestion::answer)
                .toList();
        attempt.handIn(answers, right, exams.get(new ExamId(attempt.examId())), clock.instant());
        attempts.flush();
        return shown(attempt);
    }

    /** All lines or none; the same table twice changes nothing. */
    ImportedResults take(ExamId id, Table table, boolean dryRun) {
        var exam = exams.get(id);
        exam.mustTakeResults(LocalDate.now(clock));
        var lines = PaperResults.check(table, persons.ofUnit(caller.unit()), exam);
        var created = 0;
        var updated = 0;
        for (var line : lines.entrySet()) {
            var known = attempts.onPaper(id, line.getKey());
            created += known.isEmpty() ? 1 : 0;
            updated += known.filter(one -> !one.isMarkedWith(line.getValue())).isPresent() ? 1 : 0;
            if (!dryRun) {
                store(exam, line.getKey(), line.getValue(), known);
            }
        }
        return new ImportedResults(created, updated, lines.size() - created - updated, dryRun);
    }

    private void store(Exam exam, UUID person, BigDecimal points, Optional<Attempt> known) {
        if (known.isEmpty()) {
            attempts.persist(Attempt.onPaper(exam, person, points, clock.instant()));
        } else if (!known.get().isMarkedWith(points)) {
            known.get().remark(points, exam, clock.instant());
        }
    }

    private AttemptView shown(Attempt attempt) {
        return attempt.view(questions.inOrder(attempt.questionIds()).stream()
                .map(one -> new AttemptView.AskedView(one.kind(), one.text(), one.options()))
                .toList());
    }

    private KnownPerson himself() {
        return persons.behind(caller.subject()).orElseThrow(NO_STUDY_RECORD::because);
    }
}
