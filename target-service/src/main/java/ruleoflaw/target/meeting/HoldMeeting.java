package ruleoflaw.target.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** When and where, about what, with whom. */
record HoldMeeting(
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 100) String place,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 200) String> agenda,
        @Size(max = 200) List<@NotNull UUID> attendingUnitIds,
        @Size(max = 200) List<@NotNull UUID> absentUnitIds) {
    HoldMeeting {
        attendingUnitIds = attendingUnitIds == null ? List.of() : List.copyOf(attendingUnitIds);
        absentUnitIds = absentUnitIds == null ? List.of() : List.copyOf(absentUnitIds);
    }
}
