package ruleoflaw.chassis.problem;

import java.util.List;
import java.util.Locale;

/**
 * A named reason to refuse. Implemented by one enum per service; the constant's name gives the stable {@code type} URI.
 *
 * <p>{@code detail} is a {@link String#format} pattern filled by {@link #because}; both languages take the same
 * arguments.
 */
public interface ProblemType {
    /** The HTTP status, 400 to 599. */
    int status();

    Text title();

    Text detail();

    String name();

    /** The stable, relative identifier of this kind of problem, such as {@code /problems/order-not-found}. */
    default String uri() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default Problem because(Object... arguments) {
        return new Problem(this, detail().filled(arguments), List.of());
    }
}
