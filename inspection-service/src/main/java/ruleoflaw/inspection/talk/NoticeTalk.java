package ruleoflaw.inspection.talk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Invites somebody to a talk.
 *
 * @param invitedPost who is invited, by post: 主要负责人, 分管负责人
 * @param escalationId the step of the ladder that it takes
 */
record NoticeTalk(
        @NotNull UUID unitId,
        @NotBlank @Size(max = 100) String invitedPost,
        @NotBlank @Size(max = 2000) String matter,
        @NotNull LocalDate plannedOn,
        @NotBlank @Size(max = 100) String place,
        @Nullable UUID escalationId) {}
