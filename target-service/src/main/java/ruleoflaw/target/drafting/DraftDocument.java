package ruleoflaw.target.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A normative document whose drafting began.
 *
 * @param marketEntities whether it concerns market entities (经营主体): then it is consulted on for 30 days (优化营商环境条例
 *     art. 62) and its effect on fair competition is reviewed
 */
public record DraftDocument(
        @NotBlank @Size(max = 200) String title,
        boolean marketEntities,
        @NotNull LocalDate draftedOn) {}
