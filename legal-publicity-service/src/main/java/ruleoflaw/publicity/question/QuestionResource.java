package ruleoflaw.publicity.question;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;

/** The bank over HTTP: only the office sees questions with their answers. */
@Path("/v1/questions")
@RunOnVirtualThread
class QuestionResource {
    private final QuestionBankService service;

    QuestionResource(QuestionBankService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.OFFICE)
    public Page<QuestionView> list(@RestQuery @Nullable String law, @Valid @BeanParam PageRequest page) {
        return service.list(law, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    public QuestionView show(@RestPath QuestionId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public QuestionBankService.ImportedQuestions take(
            @RestQuery("dry-run") @DefaultValue("false") boolean dryRun, byte[] table) {
        return service.take(TableFile.of(table).table("编号", "题型", "法律", "题目", "选项A", "选项B", "答案"), dryRun);
    }

    @PUT
    @Path("/{id}/retirement")
    @RolesAllowed(Role.OFFICE)
    public QuestionView retire(@RestPath QuestionId id, @BeanParam IfMatch match) {
        return service.retire(id, match.version());
    }
}
