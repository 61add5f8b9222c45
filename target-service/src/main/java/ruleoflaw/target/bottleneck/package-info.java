/**
 * The register of difficult issues (难点堵点清单): each with an owner, a day and where it stands.
 *
 * <p>Start at {@link BottleneckIssue}.
 */
@NullMarked
package ruleoflaw.target.bottleneck;

import org.jspecify.annotations.NullMarked;
