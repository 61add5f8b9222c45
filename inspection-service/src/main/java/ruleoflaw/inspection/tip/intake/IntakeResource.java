package ruleoflaw.inspection.tip.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.tip.ReporterKind;
import ruleoflaw.inspection.tip.TipChannel;
import ruleoflaw.inspection.tip.TipView;
import ruleoflaw.inspection.tip.content.Finder;
import ruleoflaw.inspection.tip.content.Story;
import ruleoflaw.inspection.tip.informant.Identity;

/** Tips that a handler writes down or takes over, over HTTP. */
@Path("/v1/tips")
@RunOnVirtualThread
class IntakeResource {
    private final TipIntake intake;
    private final TipImport imports;

    IntakeResource(TipIntake intake, TipImport imports) {
        this.intake = intake;
        this.imports = imports;
    }

    /** Writes down a tip that came by letter, telephone or at the window. */
    record TakeDown(
            @NotNull TipChannel channel,
            @NotNull ReporterKind reporter,
            @NotNull LocalDate receivedOn,
            @Valid @NotNull Story story,
            @Valid @Nullable Identity identity) {
        TipIntake.Incoming incoming() {
            return new TipIntake.Incoming(channel, reporter, receivedOn, story, identity, Finder.NONE);
        }
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.TIP_HANDLER)
    public TipView takeDown(@Valid @NotNull TakeDown request) {
        return intake.take(request.incoming());
    }

    @POST
    @Path("/imports")
    @Idempotent
    @ResponseStatus(201)
    @Consumes({Download.XLSX, "text/csv"})
    @RolesAllowed(Role.TIP_HANDLER)
    public TipImport.Imported load(
            @RestQuery @NotNull TipChannel channel, @RestQuery("dry-run") boolean dryRun, byte[] table) {
        return imports.take(channel, dryRun, table);
    }
}
