package ruleoflaw.target.cleanup;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** One document in a round, under the title and number it had, and what is said of it. */
@Entity
@jakarta.persistence.Table(name = "cleanup_verdict")
class DocumentVerdict implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;
    private UUID documentId;
    private UUID unitId;
    private String title;
    private String number;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private @Nullable String reason;
    private @Nullable LocalDate givenOn;

    @SuppressWarnings("NullAway.Init")
    protected DocumentVerdict() {}

    DocumentVerdict(RoundId round, UUID documentId, UUID unitId, String title, String number) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.roundId = round.value();
        this.documentId = documentId;
        this.unitId = unitId;
        this.title = title;
        this.number = number;
    }

    void give(GiveVerdict given, LocalDate on) {
        verdict = given.verdict();
        reason = given.reason();
        givenOn = on;
    }

    VerdictView view() {
        return new VerdictView(id, version, roundId, documentId, unitId, title, number, verdict, reason, givenOn);
    }

    UUID documentId() {
        return documentId;
    }

    UUID unitId() {
        return unitId;
    }

    @Nullable
    Verdict verdict() {
        return verdict;
    }

    @Override
    public long version() {
        return version;
    }
}
