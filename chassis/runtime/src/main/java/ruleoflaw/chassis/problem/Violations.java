package ruleoflaw.chassis.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Finds the place in the request that a framework complains about. */
final class Violations {
    private Violations() {}

    static FieldError toFieldError(ConstraintViolation<?> violation) {
        return new FieldError(
                pointer(violation.getPropertyPath()), Text.of(violation.getMessage(), violation.getMessage()));
    }

    static String pointer(JsonMappingException e) {
        var pointer = new StringBuilder();
        for (var reference : e.getPath()) {
            pointer.append('/')
                    .append(reference.getFieldName() == null ? reference.getIndex() : reference.getFieldName());
        }
        return pointer.toString();
    }

    /** {@code issue.request.lines[3].weight} becomes {@code /lines/3/weight}; a plain parameter is named by itself. */
    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        var parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.isEmpty() ? "/" + parameter : pointer.toString();
    }
}
