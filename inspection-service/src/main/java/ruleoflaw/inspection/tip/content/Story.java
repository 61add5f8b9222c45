package ruleoflaw.inspection.tip.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells.
 *
 * @param accused against whom, in his words
 */
public record Story(
        @NotBlank @Size(min = 10, max = 4000) String text,
        @Nullable @Size(max = 200) String place,
        @Nullable LocalDate happenedOn,
        @Nullable @Size(max = 200) String accused) {}
