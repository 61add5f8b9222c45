package ruleoflaw.target.hearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Why no responsible person could appear, with sealed proof (arts. 8–9). */
record ClaimAbsence(
        @NotNull Ground ground,
        @NotBlank @Size(max = 1000) String reason,
        @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> fileIds) {
    /** The grounds that the interpretation names. */
    enum Ground {
        /** 不可抗力. */
        FORCE_MAJEURE,
        /** 意外事件. */
        ACCIDENT,
        /** 需要履行他人不能代替的公务. */
        IRREPLACEABLE_DUTY,
        /** 无法出庭的其他正当事由. */
        OTHER
    }
}
