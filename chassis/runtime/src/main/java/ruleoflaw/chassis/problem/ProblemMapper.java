package ruleoflaw.chassis.problem;

import static ruleoflaw.chassis.problem.CommonProblem.CONFLICT;
import static ruleoflaw.chassis.problem.CommonProblem.INTERNAL_ERROR;
import static ruleoflaw.chassis.problem.CommonProblem.INVALID_FIELDS;
import static ruleoflaw.chassis.problem.CommonProblem.INVALID_PARAMETER;
import static ruleoflaw.chassis.problem.CommonProblem.MALFORMED_BODY;
import static ruleoflaw.chassis.problem.CommonProblem.NOT_ALLOWED;
import static ruleoflaw.chassis.problem.CommonProblem.NOT_AUTHENTICATED;
import static ruleoflaw.chassis.problem.CommonProblem.STALE_VERSION;
import static ruleoflaw.chassis.problem.CommonProblem.UNAVAILABLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import ruleoflaw.chassis.event.Patience;

/** Turns whatever went wrong into a problem; nothing about the inside of a service ever reaches a caller. */
@ApplicationScoped
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final ProblemAnswer answer;

    ProblemMapper(ProblemAnswer answer) {
        this.answer = answer;
    }

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return answer.to(problem);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        var errors = e.getConstraintViolations().stream()
                .map(Violations::toFieldError)
                .toList();
        return answer.to(INVALID_FIELDS.because(errors.size()).with(errors));
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException e) {
        var where = e instanceof JsonMappingException mapping ? Violations.pointer(mapping) : "";
        return answer.to(
                MALFORMED_BODY.because(where.isEmpty() ? "JSON" : where).at(where));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException e) {
        return Response.fromResponse(answer.to(NOT_AUTHENTICATED.because()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return answer.to(NOT_ALLOWED.because());
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e, UriInfo uri) {
        if (e.getCause() != null && !uri.getQueryParameters().isEmpty()) {
            return answer.to(INVALID_PARAMETER.because(
                    String.join(", ", uri.getQueryParameters().keySet())));
        }
        return answer.to(CommonProblem.NOT_FOUND.because());
    }

    @ServerExceptionMapper
    Response refusedByFramework(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        return answer.to(CommonProblem.ofStatus(e.getResponse().getStatus()).because("?"));
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException e) {
        return answer.to(STALE_VERSION.because("?"));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Problem problem -> {
                    return answer.to(problem);
                }
                case OptimisticLockException stale -> {
                    return changedMeanwhile(stale);
                }
                case org.hibernate.exception.ConstraintViolationException violation -> {
                    return violated(violation);
                }
                default -> {}
            }
        }
        return Patience.passes(e) ? unavailable(e) : internal(e);
    }

    private Response violated(org.hibernate.exception.ConstraintViolationException e) {
        return e.getKind() == ConstraintKind.UNIQUE ? answer.to(CONFLICT.because()) : internal(e);
    }

    private Response unavailable(Throwable e) {
        LOG.warnf("database not available: %s", e.getMessage());
        return Response.fromResponse(answer.to(UNAVAILABLE.because()))
                .header(HttpHeaders.RETRY_AFTER, 2)
                .build();
    }

    private Response internal(Throwable e) {
        var number = UUID.randomUUID();
        LOG.errorf(e, "internal error %s", number);
        return answer.to(INTERNAL_ERROR.because(number));
    }
}
