package ruleoflaw.assessment.survey;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Figures of surveys over HTTP: a unit sees and disputes its own, the office rules. */
@Path("/v1/survey-figures")
@RunOnVirtualThread
class FigureResource {
    private final SurveyService service;

    FigureResource(SurveyService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public Page<FigureView> list(
            @RestQuery @Nullable UUID unit, @RestQuery @Nullable Integer year, @Valid @BeanParam PageRequest page) {
        return service.list(unit, year, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public FigureView show(@RestPath FigureId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/objection")
    @RolesAllowed(Role.UNIT)
    public FigureView object(@RestPath FigureId id, @BeanParam IfMatch match, @Valid @NotNull ObjectToFigure said) {
        return service.object(id, match.version(), said);
    }

    @PUT
    @Path("/{id}/ruling")
    @RolesAllowed(Role.OFFICE)
    public FigureView rule(@RestPath FigureId id, @BeanParam IfMatch match, @Valid @NotNull RuleOnObjection ruling) {
        return service.rule(id, match.version(), ruling);
    }
}
