package ruleoflaw.target.template;

import java.util.List;

/**
 * A template applied to a plan: {@code lines} can be sent to a preview as they are.
 *
 * @param missing codes of the template that the plan has no target for
 */
record ReadyBreakdown(List<ReadyLine> lines, List<String> missing) {}
