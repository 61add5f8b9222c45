package ruleoflaw.inspection.checksheet;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One line of a check sheet. */
@Embeddable
record CheckLine(
        @NotBlank @Size(max = 300) String item,

        @NotNull @Enumerated(EnumType.STRING) Verdict verdict,

        @Nullable @Size(max = 1000) String remark) {
    String words() {
        return item + ":" + verdict.label() + (remark == null ? "" : "(" + remark + ")");
    }
}
