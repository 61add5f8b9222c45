package ruleoflaw.inspection.tip;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.finding.FindingId;
import ruleoflaw.inspection.finding.Severity;

/** What is said when a tip takes a step. */
final class TipSteps {
    private TipSteps() {}

    /** @param accusedUnitId the unit it speaks against, when it is one of ours; its own people then cannot handle it */
    record RegisterTip(@Nullable UUID accusedUnitId) {}

    /** @param approval who allowed it, and by which paper */
    record ExtendTip(
            @NotNull @Min(1) Integer days,
            @NotBlank @Size(max = 200) String approval) {}

    /** @param reason what the sender is told */
    record TransferTip(
            @NotNull TipOrgan organ,
            @NotBlank @Size(max = 500) String reason) {}

    /** @param number under which the organ registered it */
    record OrganReceipt(@NotBlank @Size(max = 100) String number) {}

    /** @param into the tip that tells the same */
    record MergeTip(@NotNull TipId into) {}

    /** @param reason what the sender is told */
    record RefuseTip(@NotBlank @Size(max = 500) String reason) {}

    /**
     * Either a finding that stands already, or the facts for a new one in the handler's own words.
     *
     * @param findingId a finding from a tip
     */
    record ConvertTip(
            @Nullable FindingId findingId,
            @jakarta.validation.Valid @Nullable Facts facts) {}

    /** What is to be put right, without a trace of who told it. */
    record Facts(
            @NotNull UUID unitId,
            @NotNull LocalDate foundOn,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 4000) String description,
            @NotNull Severity severity) {}

    /** What the sender reads. */
    record AnswerTip(@NotBlank @Size(max = 4000) String text) {}
}
