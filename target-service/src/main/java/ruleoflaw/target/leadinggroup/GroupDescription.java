package ruleoflaw.target.leadinggroup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A leading group as its document lays it down; people are named by the posts they hold.
 *
 * @param headTenureId 组长
 * @param memberTenureIds 成员
 */
record GroupDescription(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 200) String documentTitle,
        @NotBlank @Size(max = 100) String documentNumber,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo,
        @NotNull UUID headTenureId,
        @Size(max = 100) List<@NotNull UUID> memberTenureIds) {
    GroupDescription {
        memberTenureIds = memberTenureIds == null ? List.of() : List.copyOf(memberTenureIds);
    }
}
