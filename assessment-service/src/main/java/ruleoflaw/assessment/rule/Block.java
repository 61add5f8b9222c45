package ruleoflaw.assessment.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import ruleoflaw.chassis.problem.Text;

/** Leaves that belong together; its maximum is theirs. */
public record Block(
        @NotNull @Pattern(regexp = RuleSet.CODE) String code,
        @NotNull Text title,
        @NotNull Fraction max,
        @NotEmpty List<@Valid @NotNull Leaf> leaves) {}
