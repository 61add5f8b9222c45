package ruleoflaw.inspection.draw;

import java.util.List;

/** What the rule gives for a seed and a pool; to be compared with what was published. */
record RepeatedDraw(String commitment, List<String> drawn, String rule) {}
