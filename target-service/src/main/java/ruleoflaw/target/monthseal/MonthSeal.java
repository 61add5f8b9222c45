package ruleoflaw.target.monthseal;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** The seal on a month; nobody takes it off again. */
@Entity
@CheckReturnValue
class MonthSeal {
    @Id
    private UUID id;

    @Version
    private long version;

    private String month;
    private LocalDate sealedOn;

    @SuppressWarnings("NullAway.Init")
    protected MonthSeal() {}

    MonthSeal(YearMonth month, LocalDate on) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.month = month.toString();
        this.sealedOn = on;
    }

    MonthSealed sealed() {
        return new MonthSealed(id, month, sealedOn);
    }

    SealView view() {
        return new SealView(id, month, sealedOn);
    }
}
