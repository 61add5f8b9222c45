package ruleoflaw.chassis.http;

import static ruleoflaw.chassis.problem.CommonProblem.STALE_VERSION;
import static ruleoflaw.chassis.problem.CommonProblem.VERSION_REQUIRED;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The version an edit was prepared on, from the header {@code If-Match}; every edit takes one as a bean parameter. */
public record IfMatch(
        @Parameter(required = true, description = "读取时得到的ETag / the ETag it was read with")
        @RestHeader("If-Match")
        @Nullable
        String value) {

    /**
     * @throws ruleoflaw.chassis.problem.Problem 428 when the header is missing, 412 when it is no version of ours
     */
    public long version() {
        if (value == null || value.isBlank()) {
            throw VERSION_REQUIRED.because();
        }
        try {
            return Long.parseLong(value.strip().replace("\"", ""));
        } catch (NumberFormatException e) {
            throw STALE_VERSION.because("?");
        }
    }
}
