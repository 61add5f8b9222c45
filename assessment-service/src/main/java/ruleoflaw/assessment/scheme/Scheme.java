package ruleoflaw.assessment.scheme;

import static ruleoflaw.assessment.AssessmentProblem.AUTHOR_MAY_NOT_PUBLISH;
import static ruleoflaw.assessment.AssessmentProblem.SCHEME_CHANGE_UNFOUNDED;
import static ruleoflaw.assessment.AssessmentProblem.SCHEME_FROZEN;
import static ruleoflaw.assessment.AssessmentProblem.SCHEME_IDENTITY_FIXED;
import static ruleoflaw.assessment.scheme.SchemeStatus.DRAFT;
import static ruleoflaw.assessment.scheme.SchemeStatus.PUBLISHED;
import static ruleoflaw.assessment.scheme.SchemeStatus.SUPERSEDED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.rule.Canonical;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.scheme.SchemeEvent.SchemePublished;
import ruleoflaw.chassis.http.Versioned;

/** One edition of a year's scoring rules. */
@Entity
@CheckReturnValue
public class Scheme implements Versioned {
    private static final String RETOLD = "assessment.scheme.published.v1";

    @EmbeddedId
    private SchemeId id;

    @Version
    private long version;

    private String code;

    /** 1, 2, … among the schemes of this code; what results name, because it never changes. */
    private int edition;

    private int year;
    private String title;

    @Enumerated(EnumType.STRING)
    private SchemeStatus status;

    @Convert(converter = RuleSetColumn.class)
    private RuleSet document;

    /** Who last wrote the document. */
    private String author;

    /** Why it replaced the one before, and the document that approved it. */
    private @Nullable String reason;

    private @Nullable String approval;
    private @Nullable String publisher;
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Scheme() {}

    Scheme(RuleSet document, int edition, String author) {
        this.id = SchemeId.next();
        this.code = document.code();
        this.edition = edition;
        this.year = document.year();
        this.title = document.title();
        this.status = DRAFT;
        this.document = document;
        this.author = author;
    }

    /** Replaces the document of a draft; whoever writes last is its author. */
    void revise(RuleSet revised, String by) {
        mustBeDraft();
        if (!revised.code().equals(code) || revised.year() != year) {
            throw SCHEME_IDENTITY_FIXED.because(code, year).at(revised.year() == year ? "/code" : "/year");
        }
        title = revised.title();
        document = revised;
        author = by;
    }

    /** From now on it is frozen, and in force for its year in the place of the other one, if there was one. */
    SchemePublished publish(PublishScheme order, String by, Instant at, @Nullable Scheme before) {
        mustBeDraft();
        if (by.equals(author)) {
            throw AUTHOR_MAY_NOT_PUBLISH.because();
        }
        if (before != null && !order.isFounded()) {
            throw SCHEME_CHANGE_UNFOUNDED.because(year).at("/reason");
        }
        moveTo(PUBLISHED);
        reason = order.reason();
        approval = order.approval();
        publisher = by;
        publishedAt = at;
        var supersedes = before == null ? null : before.id.value();
        return new SchemePublished(
                id.value(), code, edition, year, title, sha256(), supersedes, reason, approval, canonical(), at);
    }

    /** As it was told to the world; whoever starts from an empty database has it from there. */
    static Scheme retold(PublishedScheme told, String document) {
        var scheme = new Scheme(Canonical.read(document, RuleSet.class), told.edition(), RETOLD);
        scheme.id = new SchemeId(told.subject());
        scheme.status = PUBLISHED;
        scheme.reason = told.reason();
        scheme.approval = told.approval();
        scheme.publishedAt = told.at();
        return scheme;
    }

    boolean isNewerThan(Scheme other) {
        return publishedAt != null && (other.publishedAt == null || publishedAt.isAfter(other.publishedAt));
    }

    /** Its successor's publication tells the world about it. */
    void supersede() {
        moveTo(SUPERSEDED);
    }

    private void mustBeDraft() {
        if (status != DRAFT) {
            throw SCHEME_FROZEN.because(status);
        }
    }

    private void moveTo(SchemeStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw SCHEME_FROZEN.because(status);
        }
        status = wanted;
    }

    private String sha256() {
        return Canonical.hash(canonical());
    }

    private String canonical() {
        return Canonical.write(document);
    }

    public SchemeId id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public int edition() {
        return edition;
    }

    public int year() {
        return year;
    }

    public RuleSet rules() {
        return document;
    }

    SchemeView view() {
        return new SchemeView(
                id,
                version,
                code,
                edition,
                year,
                title,
                status,
                author,
                reason,
                approval,
                publisher,
                publishedAt,
                sha256(),
                document);
    }
}
