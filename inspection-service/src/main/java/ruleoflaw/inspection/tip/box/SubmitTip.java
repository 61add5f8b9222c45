package ruleoflaw.inspection.tip.box;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.tip.ReporterKind;
import ruleoflaw.inspection.tip.content.Story;
import ruleoflaw.inspection.tip.informant.Identity;

/**
 * Puts a tip into the box.
 *
 * @param submission a random UUID made by the browser; sending the same again gives the same code, and nothing twice
 * @param identity only from somebody who wants to give his name
 */
record SubmitTip(
        @NotNull UUID submission,
        @NotNull ReporterKind reporter,
        @Valid @NotNull Story story,
        @Valid @Nullable Identity identity) {}
