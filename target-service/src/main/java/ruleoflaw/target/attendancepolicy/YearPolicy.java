package ruleoflaw.target.attendancepolicy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import ruleoflaw.chassis.http.Versioned;

/** The denominator of one year, and the paper that says so. */
@Entity
@jakarta.persistence.Table(name = "attendance_policy")
class YearPolicy implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    private int year;

    @Enumerated(EnumType.STRING)
    private DenominatorPolicy policy;

    private String document;

    @SuppressWarnings("NullAway.Init")
    protected YearPolicy() {}

    YearPolicy(int year, ChoosePolicy choice) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.year = year;
        choose(choice);
    }

    final void choose(ChoosePolicy choice) {
        policy = choice.policy();
        document = choice.document();
    }

    PolicyView view() {
        return new PolicyView(year, version, policy, policy.label(), document);
    }

    @Override
    public long version() {
        return version;
    }
}
