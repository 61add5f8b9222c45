package ruleoflaw.assessment.board;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import ruleoflaw.assessment.run.RunView;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.security.Role;

/**
 * What somebody may see of a run: which frozen revision, and whether with the places.
 *
 * <p>The office and the approver see the newest revision with its places. Everybody else sees what hangs out or hung
 * out last, and the places once they are approved.
 *
 * @param revision 0 when there is nothing to see yet
 */
record Sight(int revision, boolean places) {
    static Sight of(RunView run, Caller caller) {
        if (caller.is(Role.OFFICE) || caller.is(Role.APPROVER)) {
            return new Sight(run.revision(), true);
        }
        var noticed = run.notices().isEmpty() ? 0 : run.notices().getLast().revision();
        return new Sight(noticed, run.status().isApproved());
    }

    /** The same for an earlier revision; a later one is out of sight. */
    Sight at(int number) {
        if (number < 1 || number > revision) {
            throw NOT_FOUND.because();
        }
        return new Sight(number, places);
    }
}
