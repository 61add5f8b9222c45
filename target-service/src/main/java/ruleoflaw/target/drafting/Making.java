package ruleoflaw.target.drafting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a document was made, as the law looks at it on the day of its issue. */
public record Making(
        boolean marketEntities,
        @Nullable Consultation consultation,
        @Nullable FairCompetition fairCompetition,
        @Nullable LegalReview review) {
    /** 优化营商环境条例, art. 62. */
    static final int CONSULTATION_DAYS = 30;

    /** A review that was not passed, or came after the issue, is none. */
    public boolean isReviewedBy(LocalDate issue) {
        return review != null && review.passed() && !review.concludedOn().isAfter(issue);
    }

    public Set<Lack> lacks(LocalDate issue) {
        var found = EnumSet.noneOf(Lack.class);
        if (!isReviewedBy(issue)) {
            found.add(Lack.UNREVIEWED);
        }
        if (marketEntities && isConsultationShort()) {
            found.add(Lack.CONSULTATION_SHORT);
        }
        if (marketEntities && (fairCompetition == null || fairCompetition.on().isAfter(issue))) {
            found.add(Lack.FAIR_COMPETITION_UNREVIEWED);
        }
        return found;
    }

    private boolean isConsultationShort() {
        return consultation == null
                || ChronoUnit.DAYS.between(consultation.from(), consultation.to()) < CONSULTATION_DAYS
                        && (consultation.shortReason() == null
                                || consultation.shortReason().isBlank());
    }
}
