package ruleoflaw.publicity.media;

import static ruleoflaw.publicity.PublicityProblem.STEP_NOT_ALLOWED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.publicity.media.MediaEvent.CasebookItemPublished;

/** A case or video that assessment selected for the casebook, and how it went out. Its id is the case's own. */
@Entity
@CheckReturnValue
class CasebookItem implements Versioned {
    @EmbeddedId
    private CasebookItemId id;

    @Version
    private long version;

    /** The {@code aggregateversion} of the news it holds. */
    private long seen;

    @Enumerated(EnumType.STRING)
    private CasebookKind kind;

    private String title;
    private @Nullable String summary;
    private @Nullable UUID unitId;
    private LocalDate selectedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> channels;

    @Enumerated(EnumType.STRING)
    private CasebookStatus status;

    private @Nullable LocalDate publishedOn;

    @SuppressWarnings("NullAway.Init")
    protected CasebookItem() {}

    @SuppressWarnings("NullAway.Init")
    CasebookItem(UUID id, CaseNews news, long version) {
        this.id = new CasebookItemId(id);
        this.seen = version;
        this.channels = List.of();
        this.status = CasebookStatus.SELECTED;
        take(news);
    }

    /** Takes over the news, unless something newer is known already. */
    void learn(CaseNews news, long newVersion) {
        if (newVersion > seen) {
            seen = newVersion;
            take(news);
        }
    }

    private void take(CaseNews news) {
        this.kind = news.kind();
        this.title = news.title();
        this.summary = news.summary();
        this.unitId = news.unitId();
        this.selectedOn = news.publishedOn();
    }

    CasebookItemPublished publish(List<String> by, LocalDate on) {
        if (!status.next().contains(CasebookStatus.PUBLISHED)) {
            throw STEP_NOT_ALLOWED.because(status, CasebookStatus.PUBLISHED);
        }
        status = CasebookStatus.PUBLISHED;
        channels = by.stream().distinct().toList();
        publishedOn = on;
        return new CasebookItemPublished(id.value(), kind, title, unitId, channels, on, status);
    }

    CasebookItemView view() {
        return new CasebookItemView(
                id, version, kind, title, summary, unitId, selectedOn, channels, status, publishedOn);
    }

    @Override
    public long version() {
        return version;
    }
}
