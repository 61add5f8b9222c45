package ruleoflaw.chassis.http;

import static ruleoflaw.chassis.problem.CommonProblem.INVALID_PARAMETER;
import static ruleoflaw.chassis.problem.CommonProblem.KEY_REUSED;
import static ruleoflaw.chassis.problem.CommonProblem.REQUEST_IN_PROGRESS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import ruleoflaw.chassis.security.Caller;

/** Does an {@link Idempotent} operation once per caller and key. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER)
class IdempotentInterceptor {
    private static final int LONGEST_KEY = 255;

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Caller caller;
    private final AnswerBook answers;
    private final ObjectMapper json;

    IdempotentInterceptor(HttpHeaders headers, UriInfo uri, Caller caller, AnswerBook answers, ObjectMapper json) {
        this.headers = headers;
        this.uri = uri;
        this.caller = caller;
        this.answers = answers;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return invocation.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw INVALID_PARAMETER.because("Idempotency-Key");
        }
        var hash = hashOf(invocation);
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!answers.claim(caller.subject(), key, hash)) {
                return earlierAnswer(invocation, key, hash);
            }
            var answer = invocation.proceed();
            answers.keep(caller.subject(), key, json.writeValueAsString(answer));
            return answer;
        });
    }

    private Object earlierAnswer(InvocationContext invocation, String key, String hash) throws JsonProcessingException {
        var earlier = answers.find(caller.subject(), key).orElseThrow(REQUEST_IN_PROGRESS::because);
        if (!earlier.requestHash().equals(hash)) {
            throw KEY_REUSED.because();
        }
        var type = json.constructType(invocation.getMethod().getGenericReturnType());
        return json.readValue(earlier.answer(), type);
    }

    /** Over the address and everything that was sent, the content of a file included. */
    private String hashOf(InvocationContext invocation) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(uri.getRequestUri().getRawPath().getBytes(StandardCharsets.UTF_8));
        digest.update(String.valueOf(uri.getRequestUri().getRawQuery()).getBytes(StandardCharsets.UTF_8));
        for (var argument : invocation.getParameters()) {
            if (argument instanceof File sent) {
                try (var bytes = new DigestInputStream(new FileInputStream(sent), digest)) {
                    bytes.transferTo(OutputStream.nullOutputStream());
                }
            } else {
                digest.update(json.writeValueAsBytes(argument));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
