package ruleoflaw.target.annualtarget;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.indicator.IndicatorKind;
import ruleoflaw.target.indicator.Measure;
import ruleoflaw.target.plan.PlanId;

/** Something the county wants to have reached by the end of the plan's year. */
@Entity
public class AnnualTarget implements Versioned {
    @EmbeddedId
    private TargetId id;

    @Version
    private long version;

    private UUID planId;
    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    private @Nullable String indicatorCode;

    @Enumerated(EnumType.STRING)
    private @Nullable Measure measure;

    private @Nullable BigDecimal targetValue;
    private @Nullable String measureUnit;
    private List<String> checklist;
    private @Nullable String formula;
    private boolean mandatory;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Tag> tags;

    @Embedded
    private @Nullable Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected AnnualTarget() {}

    @SuppressWarnings("NullAway.Init")
    AnnualTarget(PlanId plan, TargetDescription description) {
        this.id = TargetId.next();
        this.planId = plan.value();
        describe(description);
    }

    void describe(TargetDescription description) {
        code = description.code();
        title = description.title();
        kind = description.kind();
        indicatorCode = description.indicatorCode();
        measure = description.measure();
        targetValue = description.targetValue();
        measureUnit = description.measureUnit();
        checklist = description.checklist();
        formula = description.formula();
        mandatory = Boolean.TRUE.equals(description.mandatory());
        tags = description.tags();
        origin = description.origin();
    }

    public TargetDescription description() {
        return new TargetDescription(
                code,
                title,
                kind,
                indicatorCode,
                measure,
                targetValue,
                measureUnit,
                List.copyOf(checklist),
                formula,
                mandatory,
                List.copyOf(tags),
                origin);
    }

    TargetView view() {
        return new TargetView(
                id,
                version,
                planId,
                code,
                title,
                kind,
                indicatorCode,
                measure,
                targetValue,
                measureUnit,
                List.copyOf(checklist),
                formula,
                mandatory,
                List.copyOf(tags),
                origin);
    }

    public TargetId id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    public @Nullable String indicatorCode() {
        return indicatorCode;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
