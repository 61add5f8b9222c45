package ruleoflaw.assessment.scheme;

import java.util.ArrayList;
import java.util.List;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;

/** What is wrong with a document, and where: a list that grows while the checks walk through it. */
final class Faults {
    private final List<FieldError> found = new ArrayList<>();

    void unless(boolean right, String pointer, String zh, String en) {
        if (!right) {
            found.add(new FieldError(pointer, Text.of(zh, en)));
        }
    }

    List<FieldError> found() {
        return List.copyOf(found);
    }

    /** The name of a member as it stands in a JSON Pointer (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
