package ruleoflaw.target.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a post is. */
record PostDescription(
        @NotBlank @Size(max = 100) String title, @NotNull PostKind kind) {}
