package ruleoflaw.inspection.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.ladder.MatterKind;

/** Shows the whole county on one screen. */
@ApplicationScoped
@Transactional
class OverdueService {
    private final OverdueMatters matters;
    private final Clock clock;

    OverdueService(OverdueMatters matters, Clock clock) {
        this.matters = matters;
        this.clock = clock;
    }

    List<OverdueRow> byUnit(@Nullable MatterKind kind) {
        return matters.byUnit(kind, LocalDate.now(clock));
    }
}
