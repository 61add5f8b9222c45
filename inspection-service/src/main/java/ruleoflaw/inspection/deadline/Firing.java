package ruleoflaw.inspection.deadline;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.inspection.ladder.Rung;

/** A rung that a matter has come to. The table itself refuses a second one of the same rung. */
@Entity
class Firing {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    private int term;
    private LocalDate fellOn;
    private LocalDate noticedOn;
    private String rule;
    private boolean standing;
    private boolean decidedAway;

    @SuppressWarnings("NullAway.Init")
    protected Firing() {}

    Firing(Rung rung, int term, LocalDate fellOn, LocalDate noticedOn, String rule) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.rung = rung;
        this.term = term;
        this.fellOn = fellOn;
        this.noticedOn = noticedOn;
        this.rule = rule;
        this.standing = true;
    }

    UUID id() {
        return id;
    }

    Rung rung() {
        return rung;
    }

    boolean isStanding() {
        return standing;
    }

    /** Whether the rung may not come again in this term: it stands, or somebody has decided that it shall not. */
    boolean bars(Rung other, int inTerm) {
        return rung == other && (standing || decidedAway && term == inTerm);
    }

    boolean fellAfter(LocalDate day) {
        return fellOn.isAfter(day);
    }

    void retract() {
        standing = false;
    }

    void decideAway() {
        standing = false;
        decidedAway = true;
    }

    MatterView.Reached view() {
        return new MatterView.Reached(rung, fellOn, noticedOn, rule, standing);
    }
}
