package ruleoflaw.target.unitmeeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** When which body studied what, and what came of it. */
record RecordMeeting(
        @NotNull MeetingKind kind,
        @NotBlank @Size(max = 500) String topic,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 2000) String outcome,
        @Size(max = 100) List<@NotNull UUID> fileIds) {
    RecordMeeting {
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
    }
}
