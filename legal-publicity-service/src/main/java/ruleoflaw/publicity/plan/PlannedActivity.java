package ruleoflaw.publicity.plan;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ruleoflaw.chassis.http.Versioned;

/** One activity that a plan promises. When it may be written, its {@link PublicityPlan} says. */
@Entity
class PlannedActivity implements Versioned {
    @EmbeddedId
    private PlannedActivityId id;

    @Version
    private long version;

    private UUID planId;
    private String title;
    private String kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> places;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> audience;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> laws;

    private LocalDate plannedOn;

    @SuppressWarnings("NullAway.Init")
    protected PlannedActivity() {}

    @SuppressWarnings("NullAway.Init")
    PlannedActivity(PlanId planId, DescribePlannedActivity description) {
        this.id = PlannedActivityId.next();
        this.planId = planId.value();
        describe(description);
    }

    final void describe(DescribePlannedActivity description) {
        this.title = description.title();
        this.kind = description.kind();
        this.places = description.places().stream().distinct().toList();
        this.audience = description.audience().stream().distinct().toList();
        this.laws = description.laws().stream().distinct().toList();
        this.plannedOn = description.plannedOn();
    }

    PlannedActivityView view() {
        return new PlannedActivityView(id, version, planId, title, kind, places, audience, laws, plannedOn);
    }

    @Override
    public long version() {
        return version;
    }
}
