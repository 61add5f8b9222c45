package ruleoflaw.target.adviser;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An adviser's opinion on a decision or a document of the same unit. */
record GiveOpinion(
        @NotNull Subject about,
        @NotNull UUID recordId,
        @NotNull LocalDate on,
        boolean lawful,
        @NotBlank @Size(max = 4000) String opinion,
        @Size(max = 20) List<@NotNull UUID> fileIds) {
    GiveOpinion {
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
    }

    /** What an opinion is about. */
    enum Subject {
        /** 重大行政决策. */
        DECISION,
        /** 规范性文件. */
        DOCUMENT
    }
}
