package ruleoflaw.publicity.plan;

import jakarta.enterprise.context.ApplicationScoped;
import ruleoflaw.publicity.catalogue.Catalogue;
import ruleoflaw.publicity.catalogue.Catalogues;
import ruleoflaw.publicity.place.PlacesInForce;

/** What a plan may promise: places of the edition in force, and words of the catalogues. */
@ApplicationScoped
class PromisePolicy {
    private final PlacesInForce places;
    private final Catalogues catalogues;

    PromisePolicy(PlacesInForce places, Catalogues catalogues) {
        this.places = places;
        this.catalogues = catalogues;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 4xx naming the first word that is not in use */
    void mustAllow(int year, DescribePlannedActivity description) {
        places.mustHold(year, description.places());
        var day = description.plannedOn();
        catalogues.mustHold(Catalogue.ACTIVITY_KIND, day, description.kind(), "/kind");
        catalogues.mustHold(Catalogue.LAW, day, description.laws(), "/laws");
        catalogues.mustHold(Catalogue.AUDIENCE, day, description.audience(), "/audience");
    }
}
