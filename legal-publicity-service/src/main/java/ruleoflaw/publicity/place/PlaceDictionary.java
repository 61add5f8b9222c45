package ruleoflaw.publicity.place;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ruleoflaw.chassis.http.Versioned;

/**
 * One edition of the places to which the law is brought.
 *
 * <p>Plans and activities name places by code, so an edition may gain places and correct their names, but loses none;
 * who counts other places makes another edition.
 */
@Entity
class PlaceDictionary implements Versioned {
    @EmbeddedId
    private PlaceDictionaryId id;

    @Version
    private long version;

    private String edition;
    private String name;

    /** Grows with every table taken over, so that a place's new name also makes a new version of its edition. */
    private int revision;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dictionary_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Place> places = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PlaceDictionary() {}

    PlaceDictionary(PlaceEdition description) {
        this.id = PlaceDictionaryId.next();
        this.edition = description.edition();
        describe(description);
    }

    /** Takes over the names, positions and new places of another table of the same edition. */
    final void describe(PlaceEdition description) {
        this.name = description.name();
        this.revision++;
        description.places().forEach(this::put);
    }

    private void put(PlaceEntry entry) {
        find(entry.code()).ifPresentOrElse(known -> known.describe(entry), () -> places.add(new Place(entry)));
    }

    private Optional<Place> find(String code) {
        return places.stream().filter(place -> place.code().equals(code)).findFirst();
    }

    Set<String> codes() {
        return places.stream().map(Place::code).collect(Collectors.toSet());
    }

    boolean differsFrom(PlaceEdition description) {
        return !description.equals(new PlaceEdition(
                edition, name, places.stream().map(Place::entry).toList()));
    }

    PlaceDictionaryView view() {
        return new PlaceDictionaryView(
                id, version, edition, name, places.stream().map(Place::entry).toList());
    }

    @Override
    public long version() {
        return version;
    }
}
