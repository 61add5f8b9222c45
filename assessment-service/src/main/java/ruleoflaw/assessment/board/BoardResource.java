package ruleoflaw.assessment.board;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.revision.Changes;
import ruleoflaw.assessment.run.RunId;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Frozen results over HTTP. */
@Path("/v1/result-runs/{id}")
@RunOnVirtualThread
class BoardResource {
    private final BoardService service;

    BoardResource(BoardService service) {
        this.service = service;
    }

    @GET
    @Path("/sheets")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public Page<BoardRow> rows(
            @RestPath RunId id, @RestQuery @Nullable Integer revision, @Valid @BeanParam PageRequest page) {
        return service.rows(id, revision, page);
    }

    @GET
    @Path("/sheets/{unitId}")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public BoardSheet sheet(@RestPath RunId id, @RestPath UUID unitId) {
        return service.sheet(id, unitId);
    }

    /** The group as bars, best first, in SVG; for those who may see the places. */
    @GET
    @Path("/chart")
    @Produces("image/svg+xml")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public String chart(@RestPath RunId id) {
        return service.chart(id).svg();
    }

    /** The same in pixels, for papers and screens without vector graphics. */
    @GET
    @Path("/chart.png")
    @Produces("image/png")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public byte[] picture(@RestPath RunId id) {
        return service.chart(id).png();
    }

    @GET
    @Path("/revisions")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public List<RevisionView> revisions(@RestPath RunId id) {
        return service.revisions(id);
    }

    @GET
    @Path("/revisions/{number}/changes")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public Changes changes(@RestPath RunId id, @RestPath int number) {
        return service.changes(id, number);
    }

    @GET
    @Path("/table")
    @Produces(Download.XLSX)
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public RestResponse<StreamingOutput> table(@RestPath RunId id) {
        var table = service.table(id);
        return Download.of("考核结果.xlsx", Download.XLSX, out -> table.layout().write(out, table.sheets()));
    }

    /** The paper to hang out, or to send once the results are approved. */
    @GET
    @Path("/document")
    @Produces(Download.DOCX)
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public RestResponse<StreamingOutput> document(@RestPath RunId id) {
        return Download.of("考核结果.docx", Download.DOCX, service.paper(id).paper()::write);
    }

    /** The canonical text that was hashed, byte for byte. */
    @GET
    @Path("/snapshot")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public String snapshot(@RestPath RunId id) {
        return service.snapshot(id);
    }
}
