package ruleoflaw.assessment.veto;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param ground why the unit should be vetoed, as the scheme names it */
record ProposeVeto(
        @NotNull UUID unitId,
        @Min(2000) @Max(2100) int year,
        @NotBlank @Size(max = 500) String ground,
        @NotBlank @Size(max = 200) String legalBasis,
        @Nullable UUID findingId,
        @Nullable @Size(max = 50) List<@NotNull UUID> fileIds) {

    List<UUID> files() {
        return fileIds == null ? List.of() : fileIds;
    }
}
