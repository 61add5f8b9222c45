package ruleoflaw.publicity.coverage;

import java.util.List;

/** What all units that the caller may see promised and did in a year. */
record ActivityCountsView(int year, List<ActivityCountView> units, ActivityCountView total) {}
