package ruleoflaw.publicity.school;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A legal vice-principal as the education bureau and the office see him. */
record VicePrincipalView(
        VicePrincipalId id,
        long version,
        UUID schoolId,
        String name,
        VicePrincipal.Organ organ,
        LocalDate appointedOn,
        @Nullable LocalDate endedOn)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/vice-principals";
    }
}
