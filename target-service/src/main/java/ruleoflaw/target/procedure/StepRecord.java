package ruleoflaw.target.procedure;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is recorded of one step; {@code recordedAt} is the server's time, so that a record made afterwards shows. */
@Entity
@jakarta.persistence.Table(name = "decision_step")
public class StepRecord {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DecisionStep step;

    @Enumerated(EnumType.STRING)
    private StepState state;

    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate finishedOn;
    private int workingDays;
    private @Nullable String reason;
    private @Nullable LocalDate hearingOn;
    private @Nullable LocalDate hearingPapersOn;
    private @Nullable String carriedOutBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Conclusion conclusion;

    private List<UUID> fileIds;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected StepRecord() {}

    public StepRecord(DecisionStep step, RecordStep request, int workingDays, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.step = step;
        rewrite(request, workingDays, at);
    }

    public final void rewrite(RecordStep request, int days, Instant at) {
        state = request.state();
        startedOn = request.startedOn();
        finishedOn = request.finishedOn();
        workingDays = days;
        reason = request.reason();
        hearingOn = request.hearingOn();
        hearingPapersOn = request.hearingPapersOn();
        carriedOutBy = request.carriedOutBy();
        conclusion = request.conclusion();
        fileIds = request.fileIds();
        recordedAt = at;
    }

    public DecisionStep step() {
        return step;
    }

    public StepView view() {
        return new StepView(
                step,
                state,
                startedOn,
                finishedOn,
                workingDays,
                reason,
                hearingOn,
                hearingPapersOn,
                carriedOutBy,
                conclusion,
                List.copyOf(fileIds),
                recordedAt);
    }
}
