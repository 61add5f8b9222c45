package ruleoflaw.publicity.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;

/** Fills the bank. */
@ApplicationScoped
@Transactional
class QuestionBankService {
    private final Questions questions;

    QuestionBankService(Questions questions) {
        this.questions = questions;
    }

    /** What an import did, or would do; counts questions. */
    record ImportedQuestions(int created, int unchanged, boolean dryRun) {}

    Page<QuestionView> list(@Nullable String law, PageRequest page) {
        return Page.of(questions.matching(law, page), page, view -> view.id().value());
    }

    QuestionView show(QuestionId id) {
        return questions.get(id).view();
    }

    /** All lines or none; the same table twice changes nothing, and no line changes a question that is there. */
    ImportedQuestions take(Table table, boolean dryRun) {
        var lines = QuestionText.of(table);
        var errors = new RowErrors();
        var created = new ArrayList<Question>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var known = questions.findByNumber(line.number());
            if (known.isEmpty()) {
                created.add(new Question(line));
            } else if (!known.get().says(line)) {
                errors.add(
                        table.rows().get(i),
                        "编号",
                        "已有内容不同的题目,请换编号并停用原题",
                        "is the number of another question; take a new number and retire the old one");
            }
        }
        errors.refuseIfAny();
        if (!dryRun) {
            created.forEach(questions::persist);
        }
        return new ImportedQuestions(created.size(), lines.size() - created.size(), dryRun);
    }

    QuestionView retire(QuestionId id, long version) {
        var question = questions.get(id);
        question.mustBeAt(version);
        question.retire();
        questions.flush();
        return question.view();
    }
}
