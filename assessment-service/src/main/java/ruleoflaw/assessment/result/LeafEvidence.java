package ruleoflaw.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruleoflaw.assessment.fact.Fact;
import ruleoflaw.assessment.fact.Facts;
import ruleoflaw.assessment.rule.LeafTrail;
import ruleoflaw.assessment.score.Sheet;

/** Finds the files behind leaves, by the events that their trails name. */
@ApplicationScoped
class LeafEvidence {
    private final Facts facts;

    LeafEvidence(Facts facts) {
        this.facts = facts;
    }

    /** For each leaf of the sheet what its own events name. */
    Function<LeafTrail, List<EvidenceView>> of(Sheet sheet) {
        var events = sheet.trails().stream()
                .flatMap(leaf -> leaf.events().stream())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        var told = facts.toldBy(events, sheet.unitId(), sheet.year());
        return leaf -> told.stream()
                .filter(fact -> leaf.events().contains(fact.eventId().toString()))
                .flatMap(LeafEvidence::files)
                .distinct()
                .toList();
    }

    private static Stream<EvidenceView> files(Fact fact) {
        return fact.files().stream()
                .map(file -> new EvidenceView(fact.item(), fact.eventId(), file.service(), file.path(), file.sha256()));
    }
}
