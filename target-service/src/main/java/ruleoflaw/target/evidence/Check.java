package ruleoflaw.target.evidence;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One reviewer's verdict on one of the two questions. */
@Embeddable
public record Check(boolean passed, @Nullable String reason, String checkedBy, Instant checkedAt) {}
