package ruleoflaw.inspection.lottery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws, and plans what is drawn.
 *
 * @param days on which days the visits take place; they are dealt out in the order of the draw
 * @param team who may know of them; absent: every inspector
 */
record DrawVisits(
        @NotNull @Size(min = 1, max = 31) List<@NotNull LocalDate> days,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 200) String> team) {}
