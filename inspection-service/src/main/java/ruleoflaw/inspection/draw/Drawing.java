package ruleoflaw.inspection.draw;

import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.draw.DrawingStatus.COMMITTED;
import static ruleoflaw.inspection.draw.DrawingStatus.DRAWN;
import static ruleoflaw.inspection.draw.DrawingStatus.REVEALED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.draw.DrawingEvent.DrawingCommitted;
import ruleoflaw.inspection.draw.DrawingEvent.DrawingRevealed;

/** One draw by lot. Its seed leaves it only when it is revealed. */
@Entity
@CheckReturnValue
public class Drawing implements Versioned {
    @EmbeddedId
    private DrawingId id;

    @Version
    private long version;

    private String purpose;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> pool;

    private int drawCount;
    private String seed;
    private String commitment;

    @Enumerated(EnumType.STRING)
    private DrawingStatus status;

    private Instant committedAt;
    private @Nullable Instant drawnAt;
    private @Nullable Instant revealedAt;

    @SuppressWarnings("NullAway.Init")
    protected Drawing() {}

    Drawing(String purpose, Draw draw, Instant at) {
        this.id = DrawingId.next();
        this.purpose = purpose;
        this.pool = draw.pool();
        this.drawCount = draw.count();
        this.seed = draw.seed();
        this.commitment = draw.commitment();
        this.status = COMMITTED;
        this.committedAt = at;
    }

    DrawingCommitted committed() {
        return new DrawingCommitted(id.value(), purpose, pool, drawCount, commitment);
    }

    /** What the lot falls on; known to the caller alone until it is revealed. */
    List<String> draw(Instant at) {
        moveTo(DRAWN);
        drawnAt = at;
        return asDraw().drawn();
    }

    DrawingRevealed reveal(Instant at) {
        moveTo(REVEALED);
        revealedAt = at;
        return new DrawingRevealed(id.value(), purpose, seed, commitment, asDraw().drawn());
    }

    private Draw asDraw() {
        return new Draw(seed, pool, drawCount);
    }

    private void moveTo(DrawingStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    DrawingView view() {
        var open = status == REVEALED;
        return new DrawingView(
                id,
                version,
                purpose,
                pool,
                drawCount,
                commitment,
                Draw.RULE,
                status,
                committedAt,
                drawnAt,
                revealedAt,
                open ? seed : null,
                open ? asDraw().drawn() : null);
    }

    public DrawingId id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
