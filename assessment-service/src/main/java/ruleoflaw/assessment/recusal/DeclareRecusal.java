package ruleoflaw.assessment.recusal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param person who keeps out; absent: the caller himself. Only the office may name somebody else */
record DeclareRecusal(
        @Nullable @Size(min = 1, max = 200) String person,
        @NotNull UUID unitId,
        @NotBlank @Size(max = 500) String reason) {}
