package ruleoflaw.launcher.report;

/** A {@link LocalProblem} with its particulars; the message is ready to be shown. */
public final class LocalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LocalProblem problem;

    LocalException(LocalProblem problem, String message) {
        super(message);
        this.problem = problem;
    }

    public LocalProblem problem() {
        return problem;
    }
}
