package ruleoflaw.publicity.duty;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A line of a duty list as it is stored. */
@Entity
class Duty {
    @Id
    private UUID id;

    private int position;
    private String law;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> audience;

    private String measures;
    private @Nullable String responsible;

    @SuppressWarnings("NullAway.Init")
    protected Duty() {}

    Duty(int position, DutyLine line) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.position = position;
        this.law = line.law();
        this.audience = line.audience().stream().distinct().toList();
        this.measures = line.measures();
        this.responsible = line.responsible();
    }

    DutyLine line() {
        return new DutyLine(law, audience, measures, responsible);
    }
}
