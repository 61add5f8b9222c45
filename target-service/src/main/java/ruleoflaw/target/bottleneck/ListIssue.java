package ruleoflaw.target.bottleneck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is stuck, who is to solve it, and by when; {@code livelihood} marks what touches people most. */
record ListIssue(
        @NotNull UUID ownerId,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String description,
        @NotNull LocalDate due,
        boolean livelihood,
        @Nullable UUID difficultyId) {}
