package ruleoflaw.target.adviser;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What an adviser said; as it was given, so it stays. */
@Entity
@CheckReturnValue
@jakarta.persistence.Table(name = "legal_opinion")
class Opinion {
    @Id
    private UUID id;

    private UUID unitId;
    private UUID adviserId;

    @Enumerated(EnumType.STRING)
    private GiveOpinion.Subject about;

    private UUID recordId;
    private LocalDate givenOn;
    private boolean lawful;
    private String opinion;
    private List<UUID> fileIds;

    @SuppressWarnings("NullAway.Init")
    protected Opinion() {}

    Opinion(Adviser adviser, GiveOpinion request) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.unitId = adviser.unitId();
        this.adviserId = adviser.id().value();
        this.about = request.about();
        this.recordId = request.recordId();
        this.givenOn = request.on();
        this.lawful = request.lawful();
        this.opinion = request.opinion();
        this.fileIds = request.fileIds();
    }

    OpinionGiven given() {
        return new OpinionGiven(id, unitId, about.name(), recordId, lawful, givenOn);
    }

    OpinionView view() {
        return new OpinionView(id, unitId, adviserId, about, recordId, givenOn, lawful, opinion, List.copyOf(fileIds));
    }

    UUID unitId() {
        return unitId;
    }
}
