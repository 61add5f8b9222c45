package ruleoflaw.assessment.yearend;

import static ruleoflaw.assessment.AssessmentProblem.FAILING_NEEDS_A_REASON;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** One verdict that is due: an item, looked at in one aspect. Whoever judges last is its judge. */
@Entity
class CheckPoint implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID checkId;
    private int position;
    private String title;

    @Enumerated(EnumType.STRING)
    private OpenCheck.Place place;

    private @Nullable UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private Aspect aspect;

    private @Nullable Boolean passed;
    private @Nullable String note;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> fileIds;

    private @Nullable String judge;
    private @Nullable LocalDate judgedOn;

    @SuppressWarnings("NullAway.Init")
    protected CheckPoint() {}

    CheckPoint(CheckId check, int position, OpenCheck.DrawnItem item, Aspect aspect) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.checkId = check.value();
        this.position = position;
        this.title = item.title();
        this.place = item.place();
        this.assignmentId = item.assignmentId();
        this.aspect = aspect;
        this.fileIds = List.of();
    }

    void judge(GiveVerdict verdict, String by, LocalDate on) {
        if (!verdict.passed() && verdict.note() == null) {
            throw FAILING_NEEDS_A_REASON.because().at("/note");
        }
        passed = verdict.passed();
        note = verdict.note();
        fileIds = verdict.files();
        judge = by;
        judgedOn = on;
    }

    Aspect aspect() {
        return aspect;
    }

    boolean isJudged() {
        return passed != null;
    }

    boolean hasPassed() {
        return Boolean.TRUE.equals(passed);
    }

    @Override
    public long version() {
        return version;
    }

    CheckView.PointView view() {
        return new CheckView.PointView(
                id,
                version,
                checkId,
                position,
                title,
                place,
                assignmentId,
                aspect,
                passed,
                note,
                fileIds,
                judge,
                judgedOn);
    }
}
