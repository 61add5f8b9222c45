package ruleoflaw.target;

import static ruleoflaw.target.RegisterProblem.RECORD_IS_IMPORTED;

import ruleoflaw.chassis.security.Caller;

/** Who may correct a record: a unit its own, the office and the source what was imported; a unit objects to that. */
public final class ImportedRecords {
    private ImportedRecords() {}

    /** @throws ruleoflaw.chassis.problem.Problem 409 when a unit wants to change what another system reported */
    public static void mustBeOwn(RecordSource source, Caller caller) {
        if (source != RecordSource.UNIT && caller.scope() != null) {
            throw RECORD_IS_IMPORTED.because();
        }
    }
}
