package ruleoflaw.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets the handlers of tips put facts into the list of problems, and nothing but facts. */
@ApplicationScoped
public class FindingIntake {
    private final FindingService service;
    private final Findings findings;

    FindingIntake(FindingService service, Findings findings) {
        this.service = service;
        this.findings = findings;
    }

    /** Records a finding from a tip. */
    public FindingId fromTip(
            UUID unit, LocalDate foundOn, String title, @Nullable String description, Severity severity) {
        return service.record(new RecordFinding(unit, null, FindingSource.TIP, foundOn, title, description, severity))
                .id();
    }

    public boolean isFromTip(FindingId id) {
        return findings.get(id).source() == FindingSource.TIP;
    }

    /** Everything that is said in it. */
    public List<String> wording(FindingId id) {
        var view = findings.get(id).view();
        return List.of(view.title(), Objects.requireNonNullElse(view.description(), ""));
    }
}
