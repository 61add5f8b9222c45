package ruleoflaw.target.tenure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.post.PostKind;

/** A tenure as its unit and the office see it. */
record TenureView(
        TenureId id,
        long version,
        UUID postId,
        UUID unitId,
        PostKind kind,
        String holder,
        LocalDate heldFrom,
        @Nullable LocalDate heldTo,
        @Nullable String endReason)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/tenures";
    }
}
