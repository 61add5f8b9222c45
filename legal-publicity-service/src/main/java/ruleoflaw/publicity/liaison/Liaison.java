package ruleoflaw.publicity.liaison;

import static ruleoflaw.publicity.PublicityProblem.STEP_NOT_ALLOWED;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** A villager who knows the law and helps others with it (法律明白人), until he is removed. */
@Entity
class Liaison implements Versioned {
    @EmbeddedId
    private LiaisonId id;

    @Version
    private long version;

    private UUID unitId;
    private String village;
    private String name;
    private String category;
    private @Nullable String certificate;
    private @Nullable LocalDate certifiedOn;
    private BigDecimal trainedHours;
    private @Nullable LocalDate removedOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Liaison() {}

    @SuppressWarnings("NullAway.Init")
    Liaison(UUID unitId, LiaisonLine line) {
        this.id = LiaisonId.next();
        this.unitId = unitId;
        this.village = line.village();
        this.name = line.name();
        take(line);
    }

    final void take(LiaisonLine line) {
        this.category = line.category();
        this.certificate = line.certificate();
        this.certifiedOn = line.certifiedOn();
        this.trainedHours = line.trainedHours();
    }

    boolean differsFrom(LiaisonLine line) {
        return !category.equals(line.category())
                || !Objects.equals(certificate, line.certificate())
                || !Objects.equals(certifiedOn, line.certifiedOn())
                || trainedHours.compareTo(line.trainedHours()) != 0;
    }

    void remove(String why, LocalDate on) {
        if (removedOn != null) {
            throw STEP_NOT_ALLOWED.because("REMOVED", "REMOVED");
        }
        removedOn = on;
        reason = why;
    }

    LiaisonView view() {
        return new LiaisonView(
                id,
                version,
                unitId,
                village,
                name,
                category,
                certificate,
                certifiedOn,
                trainedHours,
                removedOn,
                reason);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
