package ruleoflaw.inspection.ladder;

import static ruleoflaw.inspection.InspectionProblem.NO_SUCH_ROUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Shows the ladders and takes new editions. */
@ApplicationScoped
@Transactional
class LadderService {
    private final Ladders ladders;
    private final Clock clock;

    LadderService(Ladders ladders, Clock clock) {
        this.ladders = ladders;
        this.clock = clock;
    }

    Page<LadderView> list(LadderFilter filter, PageRequest page) {
        var views = ladders.matching(filter, page).stream().map(Ladder::view).toList();
        return Page.of(views, page, view -> view.id().value());
    }

    LadderView show(LadderId id) {
        return ladders.get(id).view();
    }

    LadderView decide(DecideLadder decision) {
        decision.mustNameEachRungOnce();
        if (decision.roundId() != null && !ladders.isRound(decision.roundId())) {
            throw NO_SUCH_ROUND.because(decision.roundId()).at("/roundId");
        }
        var ladder = new Ladder(decision, LocalDate.now(clock));
        ladders.persist(ladder);
        return ladder.view();
    }
}
