package ruleoflaw.target.amendment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import ruleoflaw.target.annualtarget.TargetDescription;

/** One target of an amendment: as it stood when it was proposed, and as it shall stand. */
@Entity
class AmendmentLine {
    @Id
    private UUID id;

    private UUID amendmentId;
    private @Nullable UUID targetId;

    @Convert(converter = DescriptionColumn.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Column(name = "stood")
    private @Nullable TargetDescription before;

    @Convert(converter = DescriptionColumn.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Column(name = "stands")
    private TargetDescription after;

    @SuppressWarnings("NullAway.Init")
    protected AmendmentLine() {}

    AmendmentLine(
            AmendmentId amendment, @Nullable UUID target, @Nullable TargetDescription before, TargetDescription after) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.amendmentId = amendment.value();
        this.targetId = target;
        this.before = before;
        this.after = after;
    }

    /** The new target it made. */
    void madeTarget(UUID id) {
        targetId = id;
    }

    @Nullable
    UUID targetId() {
        return targetId;
    }

    boolean stillStands(TargetDescription now) {
        return before != null && now.saysWhat(before);
    }

    TargetDescription after() {
        return after;
    }

    AmendmentView.Line view() {
        return new AmendmentView.Line(targetId, before, after);
    }
}
