package ruleoflaw.inspection.line;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Says who is directly above a person. */
record NameSuperior(
        @NotBlank @Size(max = 200) String person,
        @NotBlank @Size(max = 200) String superior) {}
