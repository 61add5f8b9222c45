package ruleoflaw.assessment.revision;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import ruleoflaw.assessment.unit.UnitGroup;

/** A unit's published result. Nothing changes it; whoever uses results reads it here. */
@Entity
public class FinalResult {
    @Id
    private UUID id;

    private UUID runId;
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_group")
    private UnitGroup group;

    private UUID unitId;
    private String name;
    private String uscc;
    private BigDecimal total;

    @Column(name = "place")
    private int rank;

    private String grade;
    private boolean vetoed;
    private int revision;

    @SuppressWarnings("NullAway.Init")
    protected FinalResult() {}

    public FinalResult(UUID runId, Snapshot from, FrozenSheet sheet) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.runId = runId;
        this.year = from.year();
        this.group = from.group();
        this.unitId = sheet.unitId();
        this.name = sheet.name();
        this.uscc = sheet.uscc();
        this.total = new BigDecimal(sheet.total());
        this.rank = sheet.rank();
        this.grade = sheet.grade();
        this.vetoed = sheet.vetoed();
        this.revision = from.revision();
    }

    public UUID id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public String name() {
        return name;
    }

    public String uscc() {
        return uscc;
    }

    public String total() {
        return total.toPlainString();
    }

    public int rank() {
        return rank;
    }

    public String grade() {
        return grade;
    }

    public boolean isVetoed() {
        return vetoed;
    }
}
