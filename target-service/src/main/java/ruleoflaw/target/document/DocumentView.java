package ruleoflaw.target.document;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.target.drafting.Adoption;
import ruleoflaw.target.drafting.Consultation;
import ruleoflaw.target.drafting.FairCompetition;
import ruleoflaw.target.drafting.Lack;
import ruleoflaw.target.drafting.LegalReview;

/** A document as callers see it. */
public record DocumentView(
        DocumentId id,
        long version,
        UUID unitId,
        int year,
        String title,
        boolean marketEntities,
        LocalDate draftedOn,
        DocumentStatus status,
        @Nullable Consultation consultation,
        @Nullable FairCompetition fairCompetition,
        @Nullable LegalReview review,
        @Nullable Adoption adoption,
        @Nullable Issue issue,
        @Nullable Deadline filingDeadline,
        @Nullable FileDocument filing,
        DocumentEvent.Standing.Filing filingState,
        Set<Lack> lacks,
        @Nullable LocalDate endedOn,
        @Nullable String remark)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/documents";
    }

    /** A document in a list. */
    record Row(
            DocumentId id,
            long version,
            UUID unitId,
            int year,
            String title,
            DocumentStatus status,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate fileBy,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate validUntil) {}
}
