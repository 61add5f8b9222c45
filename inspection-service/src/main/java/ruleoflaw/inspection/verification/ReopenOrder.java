package ruleoflaw.inspection.verification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.DayUnit;

/**
 * Says that a problem is back.
 *
 * @param falsified whether the unit made up its rectification; then a veto is proposed, and the files are its evidence
 * @param days the new deadline; absent: what is usual for the severity
 */
record ReopenOrder(
        @NotBlank @Size(max = 1000) String reason,
        @Nullable Boolean falsified,
        @Size(max = 50) List<@NotNull UUID> fileIds,
        @Nullable @Min(1) @Max(730) Integer days,
        @Nullable DayUnit dayUnit) {
    ReopenOrder(
            String reason,
            @Nullable Boolean falsified,
            @Nullable List<UUID> fileIds,
            @Nullable Integer days,
            @Nullable DayUnit dayUnit) {
        this.reason = reason;
        this.falsified = falsified;
        this.fileIds = fileIds == null ? List.of() : fileIds;
        this.days = days;
        this.dayUnit = dayUnit;
    }

    boolean saysFalsified() {
        return Boolean.TRUE.equals(falsified);
    }
}
