package ruleoflaw.target.monthseal;

import static ruleoflaw.target.EvidenceProblem.MONTH_NOT_OVER;
import static ruleoflaw.target.EvidenceProblem.MONTH_SEALED_ALREADY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Seals months that are over. */
@ApplicationScoped
@Transactional
class SealService {
    private final MonthSeals seals;
    private final Outbox outbox;
    private final Clock clock;

    SealService(MonthSeals seals, Outbox outbox, Clock clock) {
        this.seals = seals;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<SealView> list(PageRequest page) {
        return Page.of(seals.page(page), page, SealView::id);
    }

    SealView seal(YearMonth month) {
        var today = LocalDate.now(clock);
        if (!month.isBefore(YearMonth.from(today))) {
            throw MONTH_NOT_OVER.because(month).at("/month");
        }
        if (seals.isSealed(month)) {
            throw MONTH_SEALED_ALREADY.because(month).at("/month");
        }
        var seal = new MonthSeal(month, today);
        seals.persist(seal);
        outbox.add(seal.sealed());
        return seal.view();
    }
}
