package ruleoflaw.publicity.school;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;

/** The legal education of one school in one term, in figures. */
@Entity
class SchoolTerm {
    @Id
    private UUID id;

    private UUID schoolId;
    private int year;
    private int term;
    private BigDecimal courseHours;
    private int lessons;

    @SuppressWarnings("NullAway.Init")
    protected SchoolTerm() {}

    @SuppressWarnings("NullAway.Init")
    SchoolTerm(UUID schoolId, int year, int term) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.schoolId = schoolId;
        this.year = year;
        this.term = term;
        this.courseHours = BigDecimal.ZERO;
    }

    /** @param given lessons that a legal vice-principal gave */
    SchoolTerm report(BigDecimal hours, int given) {
        this.courseHours = hours;
        this.lessons = given;
        return this;
    }
}
