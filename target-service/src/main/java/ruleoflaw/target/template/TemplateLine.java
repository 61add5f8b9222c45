package ruleoflaw.target.template;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.UUID;
import ruleoflaw.target.unit.UnitGroup;

/** What one target weighs for one group, and by which day of the year. */
@Entity
class TemplateLine {
    @Id
    private UUID id;

    private UUID templateId;
    private String targetCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_group")
    private UnitGroup group;

    private BigDecimal weight;
    private int dueMonth;
    private int dueDay;

    @SuppressWarnings("NullAway.Init")
    protected TemplateLine() {}

    TemplateLine(UUID template, GivenOut given) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.templateId = template;
        this.targetCode = given.targetCode();
        this.group = given.group();
        this.weight = given.weight();
        this.dueMonth = given.due().getMonthValue();
        this.dueDay = given.due().getDayOfMonth();
    }

    String targetCode() {
        return targetCode;
    }

    /** The line in another year; what fell on 29 February falls on the 28th. */
    ReadyLine in(int year, UUID target) {
        return new ReadyLine(
                target, group, weight, MonthDay.of(dueMonth, dueDay).atYear(year));
    }
}
