package ruleoflaw.target.staffing;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.UUID;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.unit.UnitId;

/** How many people one unit has in one year. */
@Entity
@CheckReturnValue
class StaffFigure implements Versioned {
    @EmbeddedId
    private StaffFigureId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;

    @Embedded
    private StaffNumbers numbers;

    @SuppressWarnings("NullAway.Init")
    protected StaffFigure() {}

    StaffFigure(UnitId unit, RecordStaff request) {
        request.numbers().mustFit();
        this.id = StaffFigureId.next();
        this.unitId = unit.value();
        this.year = request.year();
        this.numbers = request.numbers();
    }

    StaffFigureRecorded recorded() {
        return new StaffFigureRecorded(
                id.value(),
                unitId,
                year,
                numbers.establishment(),
                numbers.staff(),
                numbers.legalStaff(),
                numbers.qualified());
    }

    StaffFigureRecorded correct(StaffNumbers better) {
        better.mustFit();
        numbers = better;
        return recorded();
    }

    StaffFigureView view() {
        return new StaffFigureView(id, version, unitId, year, numbers);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
