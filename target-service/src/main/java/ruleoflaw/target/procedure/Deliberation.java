package ruleoflaw.target.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The meeting at which it was decided (集体讨论决定).
 *
 * @param meeting absent when it was decided without one: then the step is missing
 * @param chiefSpokeLast whether the chief spoke last (art. 30)
 * @param remark dissent, or the reasons for deciding against the majority
 */
@Embeddable
public record Deliberation(
        @Column(name = "deliberated_on") @NotNull LocalDate on,
        @Column(name = "meeting") @Nullable @Size(max = 200) String meeting,
        @Column(name = "chief_spoke_last") boolean chiefSpokeLast,

        @Column(name = "deliberation_remark") @Nullable @Size(max = 2000)
        String remark) {}
