package ruleoflaw.target.countyprogress;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.target.plan.Plan;

/** The county's progress as of a day, as it was reported; a later report stands beside it. */
@Entity
@CheckReturnValue
class ProgressRecord {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Id
    private UUID id;

    private UUID planId;
    private int year;
    private LocalDate asOf;
    private int total;
    private int planned;
    private int done;

    @SuppressWarnings("NullAway.Init")
    protected ProgressRecord() {}

    ProgressRecord(Plan plan, LocalDate asOf, Standing standing) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.planId = plan.id().value();
        this.year = plan.year();
        this.asOf = asOf;
        this.total = Math.toIntExact(standing.total());
        this.planned = Math.toIntExact(standing.planned());
        this.done = Math.toIntExact(standing.done());
    }

    ProgressReported reported() {
        return new ProgressReported(planId, year, asOf, total, planned, done, share(done));
    }

    ProgressRecordView view() {
        return new ProgressRecordView(id, planId, year, asOf, total, planned, done, share(planned), share(done));
    }

    private BigDecimal share(int part) {
        return total == 0
                ? BigDecimal.ZERO
                : HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP);
    }
}
