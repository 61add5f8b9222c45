package ruleoflaw.target.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What came of it; one that is upheld is carried out by correcting the record, which keeps both values here. */
record RuleObjection(
        boolean upheld, @NotBlank @Size(max = 2000) String reason) {}
