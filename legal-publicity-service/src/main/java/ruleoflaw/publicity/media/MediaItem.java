package ruleoflaw.publicity.media;

import static ruleoflaw.publicity.PublicityProblem.PUBLISHED_IN_FUTURE;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** An item on the law in one of the county's media. */
@Entity
class MediaItem implements Versioned {
    @EmbeddedId
    private MediaItemId id;

    @Version
    private long version;

    private UUID unitId;
    private String title;
    private String channel;
    private LocalDate publishedOn;
    private @Nullable String address;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> laws;

    @SuppressWarnings("NullAway.Init")
    protected MediaItem() {}

    @SuppressWarnings("NullAway.Init")
    MediaItem(UUID unitId, EnterMediaItem entered, LocalDate today) {
        this.id = MediaItemId.next();
        this.unitId = unitId;
        describe(entered, today);
    }

    final void describe(EnterMediaItem entered, LocalDate today) {
        if (entered.publishedOn().isAfter(today)) {
            throw PUBLISHED_IN_FUTURE.because(entered.publishedOn()).at("/publishedOn");
        }
        this.title = entered.title();
        this.channel = entered.channel();
        this.publishedOn = entered.publishedOn();
        this.address = entered.address();
        this.laws = entered.laws().stream().distinct().toList();
    }

    MediaItemView view() {
        return new MediaItemView(id, version, unitId, title, channel, publishedOn, address, laws);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
