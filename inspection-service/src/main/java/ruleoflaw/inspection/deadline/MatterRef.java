package ruleoflaw.inspection.deadline;

import java.util.UUID;
import ruleoflaw.inspection.ladder.MatterKind;

/**
 * Names a matter by what it is about.
 *
 * @param subject the id of the order, the assignment, the address of a circular …
 */
public record MatterRef(MatterKind kind, UUID subject) {}
