package ruleoflaw.target.candidate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import ruleoflaw.target.annualtarget.TargetDescription;

/** The plan that takes the candidate on, and the target it becomes there. */
record AdoptCandidate(@NotNull UUID planId, @Valid @NotNull TargetDescription target) {}
