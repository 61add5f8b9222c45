package ruleoflaw.target.implementationplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import ruleoflaw.target.milestone.NewMilestone;

/** What a unit files: its plan in words, and the roadmap. */
record FileImplementationPlan(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10000) String content,
        @Size(max = 100) List<@NotNull UUID> fileIds,
        @Size(max = 2000) List<@Valid @NotNull NewMilestone> milestones) {
    FileImplementationPlan {
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
    }
}
