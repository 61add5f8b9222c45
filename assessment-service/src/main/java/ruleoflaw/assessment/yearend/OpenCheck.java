package ruleoflaw.assessment.yearend;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens the check of a unit with the items that were drawn.
 *
 * @param smallerSample why fewer items are checked than the sample asks for; absent when it is full
 */
record OpenCheck(
        @NotNull UUID unitId,
        @Min(2000) @Max(2100) int year,
        @NotEmpty @Size(max = 500) List<@Valid @NotNull DrawnItem> items,
        @Nullable @Size(min = 1, max = 500) String smallerSample) {

    /** Where an item is checked. */
    enum Place {
        /** 内业. */
        DESK,
        /** 外业. */
        FIELD
    }

    /**
     * @param assignmentId the assignment it belongs to, if it is one
     * @param aspects what of it is to be judged
     */
    record DrawnItem(
            @NotBlank @Size(max = 200) String title,
            @NotNull Place place,
            @Nullable UUID assignmentId,
            @NotEmpty Set<@NotNull Aspect> aspects) {}

    long sampleOf(Aspect aspect) {
        return items.stream().filter(item -> item.aspects().contains(aspect)).count();
    }
}
