package ruleoflaw.target.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why the unit thinks that it is not, or not alone, responsible.
 *
 * @param proposedUnitId who should be, in its view
 */
record RaiseDispute(
        @NotBlank @Size(max = 4000) String claim,
        @Nullable UUID proposedUnitId,
        @Size(max = 100) List<@NotNull UUID> fileIds) {
    RaiseDispute {
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
    }
}
