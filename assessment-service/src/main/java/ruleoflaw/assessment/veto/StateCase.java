package ruleoflaw.assessment.veto;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the unit says to a proposed veto. */
record StateCase(
        @NotBlank @Size(max = 4000) String statement,
        @Nullable @Size(max = 50) List<@NotNull UUID> fileIds) {

    List<UUID> files() {
        return fileIds == null ? List.of() : fileIds;
    }
}
