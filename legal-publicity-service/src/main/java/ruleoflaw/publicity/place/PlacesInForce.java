package ruleoflaw.publicity.place;

import static ruleoflaw.publicity.PublicityProblem.EDITION_NOT_LOADED;
import static ruleoflaw.publicity.PublicityProblem.PLACE_NOT_IN_FORCE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The one edition that holds in a year; what is planned or done in that year names its places only. */
@ApplicationScoped
public class PlacesInForce {
    private final PlaceDictionaries dictionaries;
    private final PlaceConfig config;

    PlacesInForce(PlaceDictionaries dictionaries, PlaceConfig config) {
        this.dictionaries = dictionaries;
        this.config = config;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming the first place that is not in force in that year */
    public void mustHold(int year, List<String> places) {
        var edition = config.editionIn(year);
        var codes = dictionaries
                .findByEdition(edition)
                .orElseThrow(() -> EDITION_NOT_LOADED.because(year, edition))
                .codes();
        for (var i = 0; i < places.size(); i++) {
            if (!codes.contains(places.get(i))) {
                throw PLACE_NOT_IN_FORCE.because(year, edition, places.get(i)).at("/places/" + i);
            }
        }
    }
}
