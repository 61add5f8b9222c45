package ruleoflaw.target.adviser;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;

/** An opinion as the unit and the office see it. */
record OpinionView(
        UUID id,
        UUID unitId,
        UUID adviserId,
        GiveOpinion.Subject about,
        UUID recordId,
        LocalDate givenOn,
        boolean lawful,
        String opinion,
        List<UUID> fileIds)
        implements Identified {
    @Override
    public String home() {
        return "/v1/legal-opinions";
    }
}
