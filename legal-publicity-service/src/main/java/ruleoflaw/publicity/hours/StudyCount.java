package ruleoflaw.publicity.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.UUID;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.publicity.requirement.HoursCount;

/** Counts a unit's year of study whenever something it rests on changed, in the same transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StudyCount implements HoursCount {
    private final StudyYears years;
    private final Outbox outbox;
    private final Clock clock;

    StudyCount(StudyYears years, Outbox outbox, Clock clock) {
        this.years = years;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void anew(UUID unitId) {
        var touched = new TreeSet<>(years.yearsOf(unitId));
        touched.add(LocalDate.now(clock).getYear());
        touched.forEach(year -> anew(unitId, year));
    }

    @Override
    public void anew(UUID unitId, int year) {
        years.flush();
        var held = years.hold(unitId, year);
        held.count(years.figures(unitId, year)).ifPresent(outbox::add);
    }

    @Override
    public void anewEverywhere() {
        years.allInOrder().forEach(year -> anew(year.unitId(), year.year()));
    }
}
