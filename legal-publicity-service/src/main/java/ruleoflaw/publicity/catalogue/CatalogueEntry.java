package ruleoflaw.publicity.catalogue;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** One word of a catalogue, with the days on which it may be used. It is corrected and ended, never lost. */
@Entity
class CatalogueEntry implements Versioned {
    @EmbeddedId
    private CatalogueEntryId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Catalogue catalogue;

    private String code;
    private String name;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected CatalogueEntry() {}

    @SuppressWarnings("NullAway.Init")
    CatalogueEntry(Catalogue catalogue, CatalogueLine line) {
        this.id = CatalogueEntryId.next();
        this.catalogue = catalogue;
        this.code = line.code();
        take(line);
    }

    final void take(CatalogueLine line) {
        this.name = line.name();
        this.validFrom = line.validFrom();
        this.validUntil = line.validUntil();
    }

    boolean differsFrom(CatalogueLine line) {
        return !line.equals(new CatalogueLine(code, name, validFrom, validUntil));
    }

    String code() {
        return code;
    }

    CatalogueEntryView view() {
        return new CatalogueEntryView(id, version, catalogue, code, name, validFrom, validUntil);
    }

    @Override
    public long version() {
        return version;
    }
}
