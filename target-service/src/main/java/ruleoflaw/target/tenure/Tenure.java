package ruleoflaw.target.tenure;

import static ruleoflaw.target.OrganisationProblem.TENURE_ENDED;
import static ruleoflaw.target.OrganisationProblem.TENURE_MISDATED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.post.Post;
import ruleoflaw.target.post.PostKind;

/** The time in which one person holds one post. It is never rewritten: who comes next begins another. */
@Entity
@CheckReturnValue
public class Tenure implements Versioned {
    @EmbeddedId
    private TenureId id;

    @Version
    private long version;

    private UUID postId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    private String holder;
    private LocalDate heldFrom;
    private @Nullable LocalDate heldTo;
    private @Nullable String endReason;

    @SuppressWarnings("NullAway.Init")
    protected Tenure() {}

    Tenure(Post post, BeginTenure request) {
        this.id = TenureId.next();
        this.postId = post.id().value();
        this.unitId = post.unitId();
        this.kind = post.kind();
        this.holder = request.holder();
        this.heldFrom = request.from();
    }

    TenureEvent.Occupied begun() {
        return new TenureEvent.Occupied(postId, unitId, kind, heldFrom);
    }

    TenureEvent.Vacated end(EndTenure request) {
        if (heldTo != null) {
            throw TENURE_ENDED.because(heldTo);
        }
        if (request.on().isBefore(heldFrom)) {
            throw TENURE_MISDATED.because(heldFrom).at("/on");
        }
        heldTo = request.on();
        endReason = request.reason();
        return new TenureEvent.Vacated(postId, unitId, kind, request.on());
    }

    /** Whether the person holds the post on that day; the last day still counts. */
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(heldFrom) && (heldTo == null || !day.isAfter(heldTo));
    }

    TenureView view() {
        return new TenureView(id, version, postId, unitId, kind, holder, heldFrom, heldTo, endReason);
    }

    public TenureId id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public PostKind kind() {
        return kind;
    }

    LocalDate heldFrom() {
        return heldFrom;
    }

    public @Nullable LocalDate heldTo() {
        return heldTo;
    }

    @Override
    public long version() {
        return version;
    }
}
