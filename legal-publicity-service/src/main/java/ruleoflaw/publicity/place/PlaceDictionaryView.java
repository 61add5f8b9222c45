package ruleoflaw.publicity.place;

import java.util.List;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** An edition of the place dictionary as callers see it. */
record PlaceDictionaryView(PlaceDictionaryId id, long version, String edition, String name, List<PlaceEntry> places)
        implements Identified, Versioned {}
