package ruleoflaw.target.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was started: proposed, studied, and given to one handling unit (arts. 10–13).
 *
 * @param matter which of the kinds of art. 3 it is
 */
record StartDecision(
        @NotBlank @Size(max = 200) String title,
        @NotNull Matter matter,
        @NotNull LocalDate startedOn,
        @Nullable @Size(max = 200) String catalogueEntry) {
    /** The kinds of matters that are major decisions (art. 3). */
    enum Matter {
        /** 重大公共政策和措施. */
        PUBLIC_POLICY,
        /** 重要规划. */
        PLAN,
        /** 重要自然资源、文化资源开发利用和保护. */
        RESOURCES,
        /** 重大公共建设项目. */
        PROJECT,
        /** 其他重大事项. */
        OTHER
    }
}
