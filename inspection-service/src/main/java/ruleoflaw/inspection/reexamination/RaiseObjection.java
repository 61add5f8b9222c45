package ruleoflaw.inspection.reexamination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says why an opinion is wrong, with what proves it.
 *
 * @param part which part of it; absent: the whole
 */
record RaiseObjection(
        @Nullable @Size(max = 500) String part,
        @NotBlank @Size(max = 4000) String grounds,
        @Size(max = 20) List<@NotNull UUID> fileIds) {
    RaiseObjection(@Nullable String part, String grounds, @Nullable List<UUID> fileIds) {
        this.part = part;
        this.grounds = grounds;
        this.fileIds = fileIds == null ? List.of() : fileIds;
    }
}
