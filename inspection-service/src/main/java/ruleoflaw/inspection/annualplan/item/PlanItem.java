package ruleoflaw.inspection.annualplan.item;

import static ruleoflaw.inspection.PlanProblem.ROUND_DOES_NOT_FIT_PLAN;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.annualplan.item.HeldRounds.HeldRound;

/** One planned inspection; its id stays the same whatever amendments the plan sees. */
@Embeddable
public record PlanItem(
        UUID itemId,
        @Enumerated(EnumType.STRING) RoundKind kind,
        @Nullable String theme,
        @Enumerated(EnumType.STRING) LegalBasis legalBasis,
        @Nullable String designation,
        LocalDate startsOn,
        LocalDate endsOn,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> unitGroups) {

    public static PlanItem of(DraftItem draft) {
        return new PlanItem(
                draft.id() == null ? UuidCreator.getTimeOrderedEpoch() : draft.id(),
                draft.kind(),
                draft.theme(),
                draft.legalBasis(),
                draft.designation(),
                draft.from(),
                draft.to(),
                List.copyOf(draft.groups()));
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when the round is not what was planned */
    public void mustFit(PlannedRound round) {
        if (round.kind() != kind) {
            throw ROUND_DOES_NOT_FIT_PLAN.because().at("/kind");
        }
        if (round.legalBasis() != legalBasis) {
            throw ROUND_DOES_NOT_FIT_PLAN.because().at("/legalBasis");
        }
        if (round.from().isBefore(startsOn)) {
            throw ROUND_DOES_NOT_FIT_PLAN.because().at("/from");
        }
        if (round.to().isAfter(endsOn)) {
            throw ROUND_DOES_NOT_FIT_PLAN.because().at("/to");
        }
    }

    /** Whether what was held under the older wording is still planned by this one. */
    public boolean covers(PlanItem older, HeldRound held) {
        return kind == older.kind
                && legalBasis == older.legalBasis
                && !held.from().isBefore(startsOn)
                && !held.to().isAfter(endsOn);
    }
}
