package ruleoflaw.assessment.usage;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.usage.UsageEvent.ResultUsed;

/** One use of published results: never changed, and kept until its time is over. */
@Entity
@CheckReturnValue
class ResultUse {
    @EmbeddedId
    private UseId id;

    @Enumerated(EnumType.STRING)
    private UseKind kind;

    private int year;
    private String recipient;
    private String purpose;
    private String legalGround;
    private @Nullable BigDecimal weight;

    @Convert(converter = HandoversColumn.class)
    private List<Handover> handed;

    private String usedBy;
    private Instant usedAt;
    private LocalDate keepUntil;

    @SuppressWarnings("NullAway.Init")
    protected ResultUse() {}

    ResultUse(Occasion occasion, List<Handover> handed, String by, Instant at, LocalDate keepUntil) {
        this.id = UseId.next();
        this.kind = occasion.kind();
        this.year = occasion.year();
        this.recipient = occasion.recipient();
        this.purpose = occasion.purpose();
        this.legalGround = occasion.legalGround();
        this.weight = occasion.weight();
        this.handed = List.copyOf(handed);
        this.usedBy = by;
        this.usedAt = at;
        this.keepUntil = keepUntil;
    }

    ResultUsed used() {
        return new ResultUsed(id.value(), kind, year, recipient, purpose, legalGround, handed.size());
    }

    ResultUseView view() {
        return new ResultUseView(
                id,
                kind,
                year,
                recipient,
                purpose,
                legalGround,
                weight == null ? null : weight.stripTrailingZeros().toPlainString(),
                handed,
                usedBy,
                usedAt,
                keepUntil);
    }

    /** What a result is used for, by whom and on what ground. */
    record Occasion(
            UseKind kind,
            int year,
            String recipient,
            String purpose,
            String legalGround,
            @Nullable BigDecimal weight) {}
}
