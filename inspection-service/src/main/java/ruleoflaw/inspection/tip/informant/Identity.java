package ruleoflaw.inspection.tip.informant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who gave his name, and how he can be reached. */
public record Identity(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 200) String contact) {
    @Override
    public String toString() {
        return "an identity";
    }
}
