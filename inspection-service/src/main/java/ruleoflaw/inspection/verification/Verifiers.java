package ruleoflaw.inspection.verification;

import jakarta.enterprise.context.ApplicationScoped;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.finding.Finding;
import ruleoflaw.inspection.line.ReportingLines;
import ruleoflaw.inspection.rectification.Verifier;

/** Tells how the caller stands to those whose work he verifies. */
@ApplicationScoped
class Verifiers {
    private final ReportingLines lines;
    private final Caller caller;

    Verifiers(ReportingLines lines, Caller caller) {
        this.lines = lines;
        this.caller = caller;
    }

    Verifier callerFor(Finding finding) {
        var finder = finding.recordedBy();
        return new Verifier(caller.subject(), caller.home(), finder, lines.superiorsOf(finder));
    }
}
