package ruleoflaw.inspection.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says why a finding is wrong, with what proves it. */
record RaiseDispute(
        @NotBlank @Size(max = 4000) String ground,
        @Size(max = 20) List<@NotNull UUID> fileIds) {
    RaiseDispute(String ground, @Nullable List<UUID> fileIds) {
        this.ground = ground;
        this.fileIds = fileIds == null ? List.of() : fileIds;
    }
}
