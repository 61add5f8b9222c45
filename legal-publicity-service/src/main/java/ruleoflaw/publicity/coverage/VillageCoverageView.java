package ruleoflaw.publicity.coverage;

import java.util.UUID;

/** How often a village was reached in a year. */
record VillageCoverageView(String code, String name, UUID unitId, String unitName, int activities) {}
