package ruleoflaw.inspection.proof;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That something is odd about a file that was given as proof. */
@Entity
class ProofFlag {
    @Id
    private UUID id;

    private UUID orderId;
    private UUID fileId;

    @Enumerated(EnumType.STRING)
    private FlagKind kind;

    private @Nullable UUID otherFileId;
    private @Nullable UUID otherUnitId;

    @SuppressWarnings("NullAway.Init")
    protected ProofFlag() {}

    ProofFlag(UUID orderId, UUID fileId, FlagKind kind, @Nullable UUID otherFileId, @Nullable UUID otherUnitId) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.orderId = orderId;
        this.fileId = fileId;
        this.kind = kind;
        this.otherFileId = otherFileId;
        this.otherUnitId = otherUnitId;
    }

    /** @param whole whether the caller may learn of other units' files */
    FlagView view(boolean whole) {
        return new FlagView(fileId, kind, whole ? otherFileId : null, whole ? otherUnitId : null);
    }
}
