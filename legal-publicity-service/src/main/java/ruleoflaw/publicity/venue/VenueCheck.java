package ruleoflaw.publicity.venue;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody looked at a venue, and what he found. */
@Entity
class VenueCheck {
    /** In what state it was. */
    enum Verdict {
        /** 完好. */
        GOOD,
        /** 有缺损. */
        DEFECTS,
        /** 已荒废. */
        NEGLECTED
    }

    @Id
    private UUID id;

    private UUID venueId;
    private LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String note;
    private String checkedBy;

    @SuppressWarnings("NullAway.Init")
    protected VenueCheck() {}

    VenueCheck(VenueId venue, LocalDate checkedOn, Verdict verdict, String note, String checkedBy) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.venueId = venue.value();
        this.checkedOn = checkedOn;
        this.verdict = verdict;
        this.note = note;
        this.checkedBy = checkedBy;
    }

    VenueCheckView view() {
        return new VenueCheckView(id, venueId, checkedOn, verdict, note);
    }
}
