package ruleoflaw.inspection.reexamination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import ruleoflaw.inspection.checksheet.CheckSheets;
import ruleoflaw.inspection.feedback.Opinion;
import ruleoflaw.inspection.finding.Findings;
import ruleoflaw.inspection.round.Rounds;
import ruleoflaw.inspection.visit.Visits;

/** Who had a hand in an opinion: its authors and approver, the round's team, and all who inspected the unit in it. */
@ApplicationScoped
class Recusal {
    private final Rounds rounds;
    private final Visits visits;
    private final CheckSheets sheets;
    private final Findings findings;

    Recusal(Rounds rounds, Visits visits, CheckSheets sheets, Findings findings) {
        this.rounds = rounds;
        this.visits = visits;
        this.sheets = sheets;
        this.findings = findings;
    }

    Set<String> barredFrom(Opinion opinion) {
        var barred = new HashSet<>(opinion.people());
        barred.addAll(rounds.teamOf(opinion.roundId()));
        barred.addAll(findings.recordersIn(opinion.roundId(), opinion.unitId()));
        visits.closedIn(opinion.roundId(), opinion.unitId()).forEach(visit -> {
            barred.addAll(visit.team());
            barred.addAll(sheets.writersAt(visit.id().value()));
        });
        return barred;
    }
}
