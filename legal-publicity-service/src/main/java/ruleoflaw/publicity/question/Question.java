package ruleoflaw.publicity.question;

import static ruleoflaw.publicity.PublicityProblem.STEP_NOT_ALLOWED;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ruleoflaw.chassis.http.Versioned;

/** A question of the bank. Once in, it is never changed: whoever wants it otherwise retires it and brings in another. */
@Entity
class Question implements Versioned {
    @EmbeddedId
    private QuestionId id;

    @Version
    private long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String law;
    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> options;

    private String answer;
    private boolean retired;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    Question(QuestionText said) {
        this.id = QuestionId.next();
        this.number = said.number();
        this.kind = said.kind();
        this.law = said.law();
        this.text = said.text();
        this.options = said.options();
        this.answer = said.answer();
    }

    boolean says(QuestionText said) {
        return said.equals(new QuestionText(number, kind, law, text, options, answer));
    }

    void retire() {
        if (retired) {
            throw STEP_NOT_ALLOWED.because("RETIRED", "RETIRED");
        }
        retired = true;
    }

    QuestionView view() {
        return new QuestionView(id, version, number, kind, law, text, options, answer, retired);
    }

    @Override
    public long version() {
        return version;
    }
}
