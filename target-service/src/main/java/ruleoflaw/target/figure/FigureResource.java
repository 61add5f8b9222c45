package ruleoflaw.target.figure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.security.Role;

/** Figures over HTTP: the county's for those who see the county, a unit's own for the unit. */
@Path("/v1/figures")
@RunOnVirtualThread
class FigureResource {
    private final Figures figures;

    FigureResource(Figures figures) {
        this.figures = figures;
    }

    /** All figures of a year; not a list that grows, so it comes whole. */
    record FigureList(List<Figure> items) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public FigureList list(@RestQuery @NotNull Integer year, @RestQuery @Nullable UUID unit) {
        return new FigureList(figures.ask(year, unit));
    }
}
