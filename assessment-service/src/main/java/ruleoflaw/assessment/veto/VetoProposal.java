package ruleoflaw.assessment.veto;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of {@code inspection.veto.proposed.v1}; the files lie with inspection-service. */
record VetoProposal(
        UUID unitId,
        int year,
        String ground,
        @Nullable UUID findingId,
        @Nullable List<UUID> fileIds) {
    VetoProposal {
        if (unitId == null || year == 0 || ground == null) {
            throw new IllegalArgumentException("a veto proposal needs unitId, year and ground");
        }
    }

    List<UUID> files() {
        return fileIds == null ? List.of() : fileIds;
    }
}
