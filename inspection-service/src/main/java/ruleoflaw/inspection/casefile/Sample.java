package ruleoflaw.inspection.casefile;

import java.util.List;

/** The files that were taken into the review, in the order of the draw. */
record Sample(List<CaseFileView> files) {}
