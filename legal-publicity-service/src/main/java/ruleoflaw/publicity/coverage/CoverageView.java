package ruleoflaw.publicity.coverage;

import java.util.List;
import java.util.UUID;

/**
 * Where the law was brought to and where not: approved activities by unit, kind of place and stretch of the year.
 *
 * @param edition the edition of the place dictionary in force in that year
 * @param gaps how many cells are empty
 * @param cells the empty ones first
 */
record CoverageView(int year, Period period, String edition, int gaps, List<CellView> cells) {
    /**
     * One cell.
     *
     * @param stretch which month, quarter or year it is, counted from 1
     */
    record CellView(UUID unitId, String unitName, String place, String placeName, int stretch, int activities) {}
}
