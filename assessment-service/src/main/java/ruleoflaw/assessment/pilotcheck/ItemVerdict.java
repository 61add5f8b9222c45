package ruleoflaw.assessment.pilotcheck;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.pilot.Gap;
import ruleoflaw.assessment.pilot.PilotId;

/** What a pilot says of itself about one item, with what it rests on; the last word before the check ends counts. */
@Entity
@CheckReturnValue
class ItemVerdict {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID pilotId;
    private String itemCode;
    private String itemTitle;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private @Nullable String explanation;
    private List<UUID> factIds;

    @SuppressWarnings("NullAway.Init")
    protected ItemVerdict() {}

    ItemVerdict(PilotId pilot, String itemTitle, JudgeItem said) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.pilotId = pilot.value();
        this.itemCode = said.code();
        this.itemTitle = itemTitle;
        say(said);
    }

    final void say(JudgeItem said) {
        verdict = said.verdict();
        explanation = said.explanation();
        factIds = said.factIds();
    }

    Gap gap() {
        return new Gap(id, itemCode, itemTitle, verdict.name());
    }

    Verdict verdict() {
        return verdict;
    }

    String itemCode() {
        return itemCode;
    }
}
