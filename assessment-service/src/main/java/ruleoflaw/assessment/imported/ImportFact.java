package ruleoflaw.assessment.imported;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact from outside.
 *
 * @param item the item it speaks about, when a unit's own record has it already
 * @param key otherwise what the source calls it, such as a case number: the same key is the same item
 */
record ImportFact(
        @NotNull UUID unitId,
        @Min(2000) @Max(2100) int year,
        @NotBlank String measure,
        @Nullable UUID item,
        @Nullable @Size(max = 200) String key,
        @NotEmpty SortedMap<String, @NotNull String> attributes,
        @NotBlank @Size(max = 200) String source) {

    @AssertTrue(message = "须写明事项或来源编号 / say which item it is, or what the source calls it")
    boolean isAboutSomething() {
        return item != null || key != null && !key.isBlank();
    }
}
