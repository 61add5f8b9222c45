package ruleoflaw.inspection.filereview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A file review as callers see it. */
public record FileReviewView(
        FileReviewId id,
        long version,
        int year,
        String name,
        CaseKind caseKind,
        String approvalDocument,
        LocalDate from,
        LocalDate to,
        List<SheetItem> sheet,
        FileReviewStatus status,
        @Nullable LocalDate closedOn)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/file-reviews";
    }
}
