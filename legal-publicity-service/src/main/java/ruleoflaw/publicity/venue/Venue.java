package ruleoflaw.publicity.venue;

import static ruleoflaw.publicity.PublicityProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.publicity.PublicityProblem.VENUE_IN_FUTURE;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.publicity.venue.VenueEvent.VenueClosed;
import ruleoflaw.publicity.venue.VenueEvent.VenueOpened;
import ruleoflaw.publicity.venue.VenueEvent.VenueState;

/** A place of legal culture (法治文化阵地) that a unit built and keeps. */
@Entity
@CheckReturnValue
class Venue implements Versioned {
    @EmbeddedId
    private VenueId id;

    @Version
    private long version;

    private UUID unitId;
    private String name;

    @Enumerated(EnumType.STRING)
    private VenueType type;

    private String place;
    private @Nullable String village;
    private @Nullable BigDecimal latitude;
    private @Nullable BigDecimal longitude;

    @Enumerated(EnumType.STRING)
    private VenueStatus status;

    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Venue() {}

    @SuppressWarnings("NullAway.Init")
    Venue(UUID unitId, DescribeVenue description) {
        this.id = VenueId.next();
        this.unitId = unitId;
        this.status = VenueStatus.PLANNED;
        describe(description);
    }

    final void describe(DescribeVenue description) {
        this.name = description.name();
        this.type = description.type();
        this.place = description.place();
        this.village = description.village();
        this.latitude = description.latitude();
        this.longitude = description.longitude();
    }

    VenueOpened open(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw VENUE_IN_FUTURE.because(on).at("/on");
        }
        moveTo(VenueStatus.OPEN);
        openedOn = on;
        closedOn = null;
        reason = null;
        return new VenueOpened(id.value(), unitId, on.getYear(), name, type, on, status);
    }

    VenueClosed close(String why, LocalDate today) {
        moveTo(VenueStatus.CLOSED);
        closedOn = today;
        reason = why;
        return new VenueClosed(id.value(), unitId, today.getYear(), status);
    }

    VenueState state() {
        return new VenueState(id.value(), unitId, name, type, place, latitude, longitude, status);
    }

    private void moveTo(VenueStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status, wanted);
        }
        status = wanted;
    }

    VenueView view() {
        return new VenueView(
                id, version, unitId, name, type, place, village, latitude, longitude, status, openedOn, closedOn,
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
