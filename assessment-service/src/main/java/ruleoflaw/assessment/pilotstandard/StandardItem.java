package ruleoflaw.assessment.pilotstandard;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item of a standard: a line of its table that no other line hangs on. */
@Entity
class StandardItem {
    @Id
    private UUID id;

    private UUID standardId;
    private String code;
    private String title;

    /** How far the wording was checked against the official text, as the table says; shown wherever the item is shown. */
    private @Nullable String verification;

    @SuppressWarnings("NullAway.Init")
    protected StandardItem() {}

    StandardItem(PilotStandardId standard, StandardItemView item) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.standardId = standard.value();
        this.code = item.code();
        this.title = item.title();
        this.verification = item.verification();
    }
}
