package ruleoflaw.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the unit will put the problem right: measures, persons in charge, days. */
record SubmitPlan(
        @NotBlank @Size(max = 4000) String plan,
        @Size(max = 20) List<@NotNull UUID> fileIds) {
    SubmitPlan(String plan, @Nullable List<UUID> fileIds) {
        this.plan = plan;
        this.fileIds = fileIds == null ? List.of() : fileIds;
    }
}
