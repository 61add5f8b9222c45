package ruleoflaw.publicity.place;

import static ruleoflaw.publicity.PublicityProblem.EDITION_NOT_LOADED;
import static ruleoflaw.publicity.PublicityProblem.PLACE_NOT_IN_FORCE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one edition that holds in a year; what is planned or done in that year names its places only. */
@ApplicationScoped
public class PlacesInForce {
    private final PlaceDictionaries dictionaries;
    private final PlaceConfig config;

    PlacesInForce(PlaceDictionaries dictionaries, PlaceConfig config) {
        this.dictionaries = dictionaries;
        this.config = config;
    }

    /** The edition that holds in a year. */
    public String editionIn(int year) {
        return config.editionIn(year);
    }

    /** The code behind each place of a year, whether its code or its Chinese name is said. */
    public Map<String, String> words(int year) {
        var words = new HashMap<String, String>();
        for (var place : inForce(year).view().places()) {
            words.put(place.code(), place.code());
            words.put(place.name(), place.code());
        }
        return words;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming the first place that is not in force in that year */
    public void mustHold(int year, List<String> places) {
        var codes = inForce(year).codes();
        for (var i = 0; i < places.size(); i++) {
            if (!codes.contains(places.get(i))) {
                throw PLACE_NOT_IN_FORCE
                        .because(year, config.editionIn(year), places.get(i))
                        .at("/places/" + i);
            }
        }
    }

    private PlaceDictionary inForce(int year) {
        var edition = config.editionIn(year);
        return dictionaries.findByEdition(edition).orElseThrow(() -> EDITION_NOT_LOADED.because(year, edition));
    }
}
