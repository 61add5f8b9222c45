package ruleoflaw.publicity.media;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.publicity.Code;

/** Something a unit published on the law: kept to find it again, never counted for a score. */
record EnterMediaItem(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Code String channel,
        @NotNull LocalDate publishedOn,

        @Nullable @Size(max = 500) @Pattern(regexp = "https?://.+")
        String address,

        @NotEmpty @Size(max = 50) List<@NotNull @Code String> laws) {}
