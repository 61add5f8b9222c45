package ruleoflaw.chassis.problem;

/** What is wrong with one field, found by its JSON Pointer (RFC 6901), such as {@code /lines/3/weight}. */
public record FieldError(String pointer, Text detail) {}
