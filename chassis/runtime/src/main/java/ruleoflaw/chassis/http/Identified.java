package ruleoflaw.chassis.http;

/** A view of something with an address of its own; a POST that creates one answers with its {@code Location}. */
public interface Identified {
    Object id();

    /** The list it is found in, such as {@code /v1/visits}; empty when that is where the POST was sent. */
    default String home() {
        return "";
    }
}
