package ruleoflaw.trial.note;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import ruleoflaw.chassis.http.Batches;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.paper.Paper;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.SheetLayout;
import ruleoflaw.chassis.sheet.TableFile;

/** The notes of a unit as a ledger, in and out, and as an official paper. */
@Path("/v1/note-ledger")
@RunOnVirtualThread
class NoteLedgerResource {
    private static final SheetLayout<Note.View> LEDGER = SheetLayout.<Note.View>titled("便笺台账")
            .column("编号", 40, Note.View::id)
            .column("内容", 60, Note.View::text);

    private final NoteService service;

    NoteLedgerResource(NoteService service) {
        this.service = service;
    }

    @GET
    @Produces(Download.XLSX)
    @RolesAllowed(Role.OFFICE)
    public RestResponse<StreamingOutput> ledger(@RestQuery UUID unit) {
        var rows = Batches.<Note.View>of(last -> service.after(unit, last == null ? null : last.id()));
        return Download.of("便笺 台账.xlsx", Download.XLSX, out -> LEDGER.write(out, rows));
    }

    @GET
    @Path("/paper")
    @Produces(Download.DOCX)
    @RolesAllowed(Role.OFFICE)
    public RestResponse<StreamingOutput> paper() {
        var paper = Paper.plain().title("便笺").paragraph("共" + service.count() + "份。");
        return Download.of("便笺.docx", Download.DOCX, paper::write);
    }

    /** How many rows there are; a dry run. */
    public record Rows(long rows) {}

    @POST
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @RolesAllowed(Role.OFFICE)
    public Rows read(byte[] table) {
        return new Rows(TableFile.of(table).table("编号", "内容").rows().size());
    }
}
