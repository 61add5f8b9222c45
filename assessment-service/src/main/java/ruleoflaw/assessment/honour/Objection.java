package ruleoflaw.assessment.honour;

import static ruleoflaw.assessment.HonourProblem.OBJECTION_DECIDED;
import static ruleoflaw.assessment.HonourProblem.OWN_OBJECTION;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** What somebody says against a nomination during the notice; decided by somebody else. */
@Entity
@CheckReturnValue
class Objection implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID nomineeId;
    private String ground;
    private String raisedBy;
    private @Nullable Boolean upheld;
    private @Nullable String decision;

    @SuppressWarnings("NullAway.Init")
    protected Objection() {}

    Objection(UUID nominee, String ground, String raisedBy) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.nomineeId = nominee;
        this.ground = ground;
        this.raisedBy = raisedBy;
    }

    void decide(boolean isUpheld, String why, String by) {
        if (upheld != null) {
            throw OBJECTION_DECIDED.because();
        }
        if (by.equals(raisedBy)) {
            throw OWN_OBJECTION.because();
        }
        upheld = isUpheld;
        decision = why;
    }

    /** An objection as those see it who decide; who raised it is not told. */
    record ObjectionView(
            UUID id,
            long version,
            UUID nomineeId,
            String ground,
            @Nullable Boolean upheld,
            @Nullable String decision) implements Identified, Versioned {}

    ObjectionView view() {
        return new ObjectionView(id, version, nomineeId, ground, upheld, decision);
    }

    UUID nomineeId() {
        return nomineeId;
    }

    @Override
    public long version() {
        return version;
    }
}
