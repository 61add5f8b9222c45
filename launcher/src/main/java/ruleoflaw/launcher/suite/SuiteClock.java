package ruleoflaw.launcher.suite;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import ruleoflaw.launcher.folder.SuiteFolder;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.rest.Http;

/** One clock for all services, which can be set to any day; that is how a year is played in minutes. */
public final class SuiteClock {
    private static final Duration RESTARTS_WITHIN = Duration.ofSeconds(120);
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private final SuiteFolder folder;
    private final Collection<ServiceProcess> services;

    SuiteClock(SuiteFolder folder, Collection<ServiceProcess> services) {
        this.folder = folder;
        this.services = services;
    }

    /** Sets all services to this moment; it ticks on from there. A service that restarts later keeps to it. */
    public void set(ZonedDateTime moment) {
        folder.keepClockOffset(Duration.between(Instant.now(), moment));
        var text = moment.withZoneSameInstant(BEIJING).toOffsetDateTime().toString();
        services.forEach(service -> set(service, text));
    }

    /** A service that is just being restarted is waited for. */
    private static void set(ServiceProcess service, String text) {
        if (!Await.until(RESTARTS_WITHIN, () -> takes(service, text))) {
            throw new IllegalStateException(service.service().module() + " does not take its clock");
        }
    }

    private static boolean takes(ServiceProcess service, String text) {
        var request = Http.to(service.managementUrl(), "/local/clock").PUT(HttpRequest.BodyPublishers.ofString(text));
        try {
            return Http.send(request).statusCode() == 204;
        } catch (UncheckedIOException beingRestarted) {
            return false;
        }
    }

    /** What the suite takes for now. */
    public Instant now() {
        return Instant.now().plus(folder.clockOffset());
    }
}
