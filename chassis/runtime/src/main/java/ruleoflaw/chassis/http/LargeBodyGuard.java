package ruleoflaw.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.problem.ProblemBody;

/** Refuses a body that announces itself as too large, as a problem; the server below would close without a word. */
@ApplicationScoped
class LargeBodyGuard {
    private static final int BEFORE_THE_SERVERS_OWN_LIMIT = 100;

    /** How much a caller may send at once. */
    @ConfigMapping(prefix = "ruleoflaw.http")
    interface BodyConfig {
        /** Also the server's own limit, which ends bodies that do not announce their length. */
        @WithDefault("32M")
        MemorySize largestBody();
    }

    private final long largest;
    private final ObjectMapper json;

    LargeBodyGuard(BodyConfig config, ObjectMapper json) {
        this.largest = config.largestBody().asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVERS_OWN_LIMIT);
    }

    private void check(RoutingContext request) {
        var announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || announced.length() < 19 && Long.parseLong(announced) <= largest) {
            request.next();
        } else {
            refuse(request);
        }
    }

    private void refuse(RoutingContext request) {
        var language = Locale.forLanguageTag(
                request.preferredLanguage() == null
                        ? "zh"
                        : request.preferredLanguage().tag());
        var problem = ProblemBody.of(CommonProblem.TOO_LARGE.because(), request.normalizedPath(), language);
        try {
            request.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            request.fail(e);
        }
    }
}
