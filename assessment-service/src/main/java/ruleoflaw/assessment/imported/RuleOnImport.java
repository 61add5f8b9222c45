package ruleoflaw.assessment.imported;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param dropped whether the imported value stops scoring; otherwise it is upheld */
record RuleOnImport(@NotBlank @Size(max = 1000) String reason, boolean dropped) {}
