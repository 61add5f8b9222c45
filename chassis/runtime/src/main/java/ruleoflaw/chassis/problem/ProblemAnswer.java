package ruleoflaw.chassis.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;

/** Writes a problem in the caller's language. */
@ApplicationScoped
class ProblemAnswer {
    private final HttpHeaders headers;
    private final UriInfo uri;

    ProblemAnswer(HttpHeaders headers, UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    Response to(Problem problem) {
        return Response.status(problem.type().status())
                .entity(ProblemBody.of(problem, uri.getPath(), language()))
                .type(ProblemBody.MEDIA_TYPE)
                .build();
    }

    private Locale language() {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> !"*".equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
