package ruleoflaw.target.sourcedocument;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** A paper of a superior organ, or of the county, that targets carry out. */
@Entity
class SourceDocument implements Versioned {
    @EmbeddedId
    private SourceDocumentId id;

    @Version
    private long version;

    private String title;
    private String number;
    private String issuer;

    @Enumerated(EnumType.STRING)
    private Level level;

    private LocalDate issuedOn;
    private @Nullable UUID parentId;
    private @Nullable Integer fromYear;
    private @Nullable Integer toYear;

    @SuppressWarnings("NullAway.Init")
    protected SourceDocument() {}

    @SuppressWarnings("NullAway.Init")
    SourceDocument(DocumentDescription description) {
        this.id = SourceDocumentId.next();
        describe(description);
    }

    void describe(DocumentDescription description) {
        title = description.title();
        number = description.number();
        issuer = description.issuer();
        level = description.level();
        issuedOn = description.issuedOn();
        parentId = description.parentId();
        fromYear = description.fromYear();
        toYear = description.toYear();
    }

    SourceDocumentView view() {
        return new SourceDocumentView(id, version, title, number, issuer, level, issuedOn, parentId, fromYear, toYear);
    }

    SourceDocumentId id() {
        return id;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    @Override
    public long version() {
        return version;
    }
}
