package ruleoflaw.inspection.round.team;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of a round's team, named by the subject of his token, and the unit he comes from, if from any. */
@Embeddable
public record Member(String person, @Nullable UUID homeUnitId, boolean leader) {}
