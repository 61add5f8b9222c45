package ruleoflaw.inspection.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ruleoflaw.inspection.annualplan.item.HeldRounds;

/** Tells the annual plan which rounds are held under its items. */
@ApplicationScoped
class RoundsOfPlan implements HeldRounds {
    private final Rounds rounds;

    RoundsOfPlan(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<HeldRound> of(Collection<UUID> itemIds) {
        return rounds.getEntityManager()
                .createQuery("""
                        select planItemId, id.value, name, startsOn, endsOn, status = CLOSED
                        from Round
                        where planItemId in :items
                        order by id.value
                        """, HeldRound.class)
                .setParameter("items", itemIds)
                .getResultList();
    }
}
