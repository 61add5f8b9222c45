package ruleoflaw.publicity.place;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An edition as a table describes it, its places in their order. */
record PlaceEdition(String edition, String name, List<PlaceEntry> places) {
    PlaceEdition {
        places = places.stream()
                .sorted(Comparator.comparingInt(PlaceEntry::position))
                .toList();
    }

    /** Those of the given codes that this edition does not have. */
    Set<String> lacking(Set<String> codes) {
        var missing = new TreeSet<>(codes);
        missing.removeAll(places.stream().map(PlaceEntry::code).collect(Collectors.toSet()));
        return missing;
    }
}
