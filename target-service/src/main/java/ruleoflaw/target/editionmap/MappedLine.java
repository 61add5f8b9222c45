package ruleoflaw.target.editionmap;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a mapping. */
@Entity
class MappedLine {
    @Id
    private UUID id;

    private UUID fromSystemId;
    private UUID toSystemId;
    private @Nullable String fromCode;
    private @Nullable String toCode;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected MappedLine() {}

    MappedLine(Editions editions, MappedRow row) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.fromSystemId = editions.from();
        this.toSystemId = editions.to();
        this.fromCode = row.fromCode();
        this.toCode = row.toCode();
        this.relation = row.relation();
        this.note = row.note();
    }
}
