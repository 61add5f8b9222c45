package ruleoflaw.chassis.problem;

import java.util.List;
import java.util.Locale;

/**
 * A named reason to refuse. Implemented by one enum per service; the constant's name gives the stable {@code type} URI.
 */
public interface ProblemType {
    Refusal refusal();

    String name();

    default int status() {
        return refusal().status();
    }

    default Text title() {
        return refusal().title();
    }

    /** The stable, relative identifier of this kind of problem, such as {@code /problems/order-not-found}. */
    default String uri() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The refusal of a single case; the arguments fill the pattern of its detail. */
    default Problem because(Object... arguments) {
        return new Problem(this, refusal().detail().filled(arguments), List.of());
    }
}
