package ruleoflaw.target.site;

import static ruleoflaw.target.EvidenceProblem.SITE_CLOSED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** A field site (外业点位): a record of its own, that evidence refers to and inspection may visit. */
@Entity
@CheckReturnValue
public class Site implements Versioned {
    @EmbeddedId
    private SiteId id;

    @Version
    private long version;

    private UUID unitId;
    private String name;
    private String place;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private LocalDate openedOn;
    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init")
    protected Site() {}

    Site(UUID unitId, DescribeSite request) {
        this.id = SiteId.next();
        this.unitId = unitId;
        describe(request);
    }

    SiteState revise(DescribeSite request) {
        mustBeOpen();
        describe(request);
        return state();
    }

    SiteState close(LocalDate on) {
        mustBeOpen();
        closedOn = on;
        return state();
    }

    private void describe(DescribeSite request) {
        name = request.name();
        place = request.place();
        latitude = request.latitude();
        longitude = request.longitude();
        openedOn = request.openedOn();
    }

    private void mustBeOpen() {
        if (closedOn != null) {
            throw SITE_CLOSED.because(name);
        }
    }

    SiteState state() {
        return new SiteState(id.value(), unitId, name, place, latitude, longitude, closedOn == null);
    }

    SiteView view() {
        return new SiteView(
                id, version, unitId, name, place, latitude, longitude, openedOn, closedOn, closedOn == null);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
