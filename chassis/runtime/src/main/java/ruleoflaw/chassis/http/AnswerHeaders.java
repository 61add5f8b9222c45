package ruleoflaw.chassis.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts on every answer the headers that follow from what it is: ETag, Location, Link. */
@ApplicationScoped
class AnswerHeaders {
    private final CursorSeal seal;

    AnswerHeaders(CursorSeal seal) {
        this.seal = seal;
    }

    @ServerResponseFilter
    void complete(ContainerRequestContext request, ContainerResponseContext response) {
        switch (response.getEntity()) {
            case Page<?> page -> link(page, request, response);
            case Versioned view -> tag(view, request, response);
            case null, default -> {}
        }
        if (response.getStatus() == Status.CREATED.getStatusCode() && response.getEntity() instanceof Identified view) {
            var uri = request.getUriInfo();
            var home = view.home().isEmpty()
                    ? uri.getAbsolutePathBuilder()
                    : uri.getBaseUriBuilder().path(view.home());
            var location = home.path(String.valueOf(view.id())).build();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, location);
        }
    }

    private static void tag(Versioned view, ContainerRequestContext request, ContainerResponseContext response) {
        var tag = "\"" + view.version() + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if ("GET".equals(request.getMethod()) && tag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private void link(Page<?> page, ContainerRequestContext request, ContainerResponseContext response) {
        if (page.next() == null) {
            return;
        }
        var sealed = seal.seal(page.next(), request.getUriInfo());
        response.setEntity(new Page<>(page.items(), sealed));
        var next = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", sealed);
        response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next.build() + ">; rel=\"next\"");
    }
}
