package ruleoflaw.assessment.score;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.ranking.LeafPoints;
import ruleoflaw.assessment.rule.Canonical;
import ruleoflaw.assessment.rule.LeafTrail;

/** One leaf of a sheet: its points and, word for word, the trail that explains them. */
@Entity
class LeafScore {
    @Id
    private UUID id;

    private String code;
    private @Nullable BigDecimal points;
    private boolean waiting;

    /** The canonical trail; kept as text, because its bytes are what the hash is about. */
    private String trail;

    @SuppressWarnings("NullAway.Init")
    protected LeafScore() {}

    LeafScore(LeafTrail first) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = first.code();
        this.trail = "";
    }

    /** Whether anything is different now. */
    boolean learn(LeafTrail newer) {
        var text = Canonical.write(newer);
        if (text.equals(trail)) {
            return false;
        }
        trail = text;
        points = newer.points() == null ? null : new BigDecimal(newer.points());
        waiting = newer.waiting();
        return true;
    }

    String code() {
        return code;
    }

    LeafPoints points() {
        return new LeafPoints(code, points == null ? null : points.toPlainString(), waiting);
    }

    String canonical() {
        return trail;
    }
}
