package ruleoflaw.chassis.http;

/** A view of something with an address of its own; a POST that creates one answers with its {@code Location}. */
public interface Identified {
    Object id();
}
