package ruleoflaw.inspection.ladder;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rungs for one kind of matter, in the whole county or in one round. It never changes: a new edition holds for the
 * matters opened from then on, and those already running keep theirs.
 */
@Entity
public class Ladder {
    @EmbeddedId
    private LadderId id;

    @Enumerated(EnumType.STRING)
    private MatterKind kind;

    private @Nullable UUID roundId;
    private String approvalDocument;
    private LocalDate decidedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ladder_rung", joinColumns = @JoinColumn(name = "ladder_id"))
    private List<RungRule> rungs;

    @SuppressWarnings("NullAway.Init")
    protected Ladder() {}

    Ladder(DecideLadder decision, LocalDate on) {
        this.id = LadderId.next();
        this.kind = decision.kind();
        this.roundId = decision.roundId();
        this.approvalDocument = decision.approvalDocument();
        this.decidedOn = on;
        this.rungs = decision.rungs();
    }

    public LadderId id() {
        return id;
    }

    /** The mildest first. */
    public List<RungRule> rungs() {
        return rungs.stream().sorted(Comparator.comparing(RungRule::rung)).toList();
    }

    LadderView view() {
        return new LadderView(id, kind, roundId, approvalDocument, decidedOn, rungs());
    }
}
