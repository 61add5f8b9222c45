package ruleoflaw.chassis.problem;

import java.util.ArrayList;
import java.util.List;

/** A refusal on its way to the caller. Nothing is changed when one leaves a service: the transaction rolls back. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Text detail;
    private final transient List<FieldError> errors;

    Problem(ProblemType type, Text detail, List<FieldError> errors) {
        super(type.name() + ": " + detail.en(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    /** The same refusal, also naming a field by its JSON Pointer. */
    public Problem at(String pointer, String zh, String en) {
        return with(List.of(new FieldError(pointer, Text.of(zh, en))));
    }

    /** The same refusal, pointing at one field; what is wrong there is the detail itself. */
    public Problem at(String pointer) {
        return with(List.of(new FieldError(pointer, detail)));
    }

    public Problem with(List<FieldError> more) {
        var all = new ArrayList<>(errors);
        all.addAll(more);
        return new Problem(type, detail, all);
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
