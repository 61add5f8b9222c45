package ruleoflaw.inspection.checksheet;

import static ruleoflaw.inspection.VisitProblem.SITE_REQUIRED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it stands on the inspector's device.
 *
 * @param base the version it was changed from; absent when it was begun on the device
 */
record SyncSheet(
        @NotNull SheetKind kind,
        @Nullable UUID siteId,

        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid CheckLine> lines,

        @NotNull Instant writtenAt,
        @Nullable Long base) {

    /** @throws ruleoflaw.chassis.problem.Problem 422 */
    void mustNameItsSite() {
        if ((kind == SheetKind.FIELD) != (siteId != null)) {
            throw SITE_REQUIRED.because().at("/siteId");
        }
    }

    static String words(List<CheckLine> lines) {
        return lines.stream().map(CheckLine::words).collect(Collectors.joining(";"));
    }
}
