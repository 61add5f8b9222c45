package ruleoflaw.inspection.issuing;

import static ruleoflaw.inspection.InspectionProblem.FINDING_ALREADY_SOLVED;
import static ruleoflaw.inspection.InspectionProblem.FINDING_NOT_CONFIRMED;
import static ruleoflaw.inspection.InspectionProblem.ORDER_ALREADY_OPEN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import ruleoflaw.inspection.InspectionProblem;
import ruleoflaw.inspection.finding.Finding;
import ruleoflaw.inspection.finding.FindingStatus;

/** Which findings may be ordered to be put right. Policies are asked in turn; the first refusal wins. */
@FunctionalInterface
interface IssuingPolicy {
    Optional<InspectionProblem> refusal(Finding finding);

    IssuingPolicy CONFIRMED = refuse(
            FINDING_NOT_CONFIRMED, EnumSet.of(FindingStatus.RECORDED, FindingStatus.MERGED, FindingStatus.WITHDRAWN));
    IssuingPolicy NOT_YET_ORDERED = refuse(ORDER_ALREADY_OPEN, EnumSet.of(FindingStatus.ORDERED));
    IssuingPolicy NOT_YET_SOLVED = refuse(FINDING_ALREADY_SOLVED, EnumSet.of(FindingStatus.SOLVED));

    static List<IssuingPolicy> inForce() {
        return List.of(CONFIRMED, NOT_YET_ORDERED, NOT_YET_SOLVED);
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 the first refusal */
    static void mustAllow(Finding finding) {
        inForce().stream()
                .flatMap(policy -> policy.refusal(finding).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal.because();
                });
    }

    private static IssuingPolicy refuse(InspectionProblem refusal, EnumSet<FindingStatus> statuses) {
        return finding -> statuses.contains(finding.status()) ? Optional.of(refusal) : Optional.empty();
    }
}
