package ruleoflaw.publicity.place;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One kind of place of an edition, such as 进学校. */
@Entity
class Place {
    @Id
    private UUID id;

    private String code;
    private int position;
    private String name;
    private @Nullable String trust;

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    Place(PlaceEntry entry) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = entry.code();
        describe(entry);
    }

    final void describe(PlaceEntry entry) {
        this.position = entry.position();
        this.name = entry.name();
        this.trust = entry.trust();
    }

    String code() {
        return code;
    }

    PlaceEntry entry() {
        return new PlaceEntry(position, code, name, trust);
    }
}
