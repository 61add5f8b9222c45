package ruleoflaw.chassis.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;

/** A problem as it goes over the wire ({@code application/problem+json}). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(String type, String title, int status, String detail, String instance, List<Field> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field that was refused, and why. */
    public record Field(String pointer, String detail) {}

    public static ProblemBody of(Problem problem, String instance, Locale locale) {
        var type = problem.type();
        var fields = problem.errors().stream()
                .map(e -> new Field(e.pointer(), e.detail().in(locale)))
                .toList();
        return new ProblemBody(
                type.uri(),
                type.title().in(locale),
                type.status(),
                problem.detail().in(locale),
                instance,
                fields);
    }
}
