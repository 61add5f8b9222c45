package ruleoflaw.target.hearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hearing in an administrative case; nothing of the case itself but its number.
 *
 * @param unitId whose hearing it is; a unit may leave it out, another system may not
 * @param externalId the sender's own number of the hearing: the same one twice is the same hearing
 * @param notified whether the court asked the responsible person to appear (art. 4)
 */
record RecordHearing(
        @Nullable UUID unitId,
        @Nullable @Size(max = 100) String externalId,
        @NotBlank @Size(max = 100) String caseNumber,
        @NotBlank @Size(max = 100) String court,
        @NotNull Instance instance,
        boolean notified,
        @NotNull LocalDate heldOn,
        @NotNull Attendance attendance) {
    /** Each instance counts by itself (法释〔2020〕3号, arts. 1, 7). */
    enum Instance {
        /** 一审. */
        FIRST,
        /** 二审. */
        APPEAL,
        /** 再审. */
        RETRIAL
    }
}
