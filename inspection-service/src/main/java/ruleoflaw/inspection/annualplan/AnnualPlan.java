package ruleoflaw.inspection.annualplan;

import static ruleoflaw.inspection.InspectionProblem.SELF_APPROVAL;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.PlanProblem.NO_SUCH_PLAN_ITEM;
import static ruleoflaw.inspection.PlanProblem.PLAN_ITEM_IN_USE;
import static ruleoflaw.inspection.PlanProblem.PLAN_NOT_APPROVED;
import static ruleoflaw.inspection.PlanProblem.ROUND_DOES_NOT_FIT_PLAN;
import static ruleoflaw.inspection.annualplan.AnnualPlanStatus.APPROVED;
import static ruleoflaw.inspection.annualplan.AnnualPlanStatus.DRAFT;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.annualplan.AnnualPlanEvent.AnnualPlanAmended;
import ruleoflaw.inspection.annualplan.AnnualPlanEvent.AnnualPlanApproved;
import ruleoflaw.inspection.annualplan.AnnualPlanView.PlanAmendment;
import ruleoflaw.inspection.annualplan.AnnualPlanView.PlanProgress;
import ruleoflaw.inspection.annualplan.AnnualPlanView.PlannedItem;
import ruleoflaw.inspection.annualplan.item.DraftItem;
import ruleoflaw.inspection.annualplan.item.HeldRounds.HeldRound;
import ruleoflaw.inspection.annualplan.item.PlanIssuer;
import ruleoflaw.inspection.annualplan.item.PlanItem;
import ruleoflaw.inspection.annualplan.item.PlannedRound;

/** The inspections of a year; who wrote the plan neither approves nor amends it. */
@Entity
@CheckReturnValue
class AnnualPlan implements Versioned {
    @EmbeddedId
    private AnnualPlanId id;

    @Version
    private long version;

    private int assessmentYear;
    private String title;

    @Enumerated(EnumType.STRING)
    private PlanIssuer issuer;

    private String issuerName;

    @ElementCollection
    @CollectionTable(name = "annual_plan_item", joinColumns = @JoinColumn(name = "annual_plan_id"))
    @OrderColumn(name = "position")
    private List<PlanItem> items = new ArrayList<>();

    private String draftedBy;

    @Enumerated(EnumType.STRING)
    private AnnualPlanStatus status;

    private @Nullable String documentNumber;
    private @Nullable String filingNumber;
    private @Nullable String approvedBy;
    private @Nullable LocalDate approvedOn;

    @ElementCollection
    @CollectionTable(name = "annual_plan_amendment", joinColumns = @JoinColumn(name = "annual_plan_id"))
    @OrderColumn(name = "position")
    private List<Amendment> amendments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AnnualPlan() {}

    AnnualPlan(DraftAnnualPlan draft, String by) {
        this.id = AnnualPlanId.next();
        this.draftedBy = by;
        this.status = DRAFT;
        write(draft);
    }

    void correct(DraftAnnualPlan draft) {
        if (status != DRAFT) {
            throw STEP_NOT_ALLOWED.because(status.label(), DRAFT.label(), status, DRAFT);
        }
        write(draft);
    }

    AnnualPlanApproved approve(ApprovePlan request, String by, LocalDate on) {
        mustNotBeDraftedBy(by);
        if (!status.next().contains(APPROVED)) {
            throw STEP_NOT_ALLOWED.because(status.label(), APPROVED.label(), status, APPROVED);
        }
        status = APPROVED;
        documentNumber = request.documentNumber();
        filingNumber = request.filingNumber();
        approvedBy = by;
        approvedOn = on;
        return new AnnualPlanApproved(id.value(), assessmentYear, issuer, documentNumber, items.size(), on);
    }

    /** @param held the rounds that name items of this plan: what was held stays planned */
    AnnualPlanAmended amend(AmendPlan request, List<HeldRound> held, String by, LocalDate on) {
        mustNotBeDraftedBy(by);
        if (status != APPROVED) {
            throw STEP_NOT_ALLOWED.because(status.label(), "调整", status, "AMENDED");
        }
        var before = List.copyOf(items);
        plan(request.items());
        held.forEach(round -> mustStillCover(round, before));
        amendments.add(new Amendment(request.reason(), request.document(), by, on));
        return new AnnualPlanAmended(id.value(), assessmentYear, issuer, request.document(), items.size(), on);
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when the round may not name this item of this plan */
    void mustPlan(UUID itemId, PlannedRound round) {
        if (status != APPROVED) {
            throw PLAN_NOT_APPROVED.because().at("/planItemId");
        }
        if (round.year() != assessmentYear) {
            throw ROUND_DOES_NOT_FIT_PLAN.because().at("/year");
        }
        item(itemId, items)
                .orElseThrow(() -> NO_SUCH_PLAN_ITEM.because().at("/planItemId"))
                .mustFit(round);
    }

    boolean isApproved() {
        return status == APPROVED;
    }

    int year() {
        return assessmentYear;
    }

    String issuerName() {
        return issuerName;
    }

    List<UUID> itemIds() {
        return items.stream().map(PlanItem::itemId).toList();
    }

    AnnualPlanView view(List<HeldRound> held) {
        var planned = items.stream().map(item -> PlannedItem.of(item, held)).toList();
        return new AnnualPlanView(
                id,
                version,
                assessmentYear,
                title,
                issuer,
                issuerName,
                status,
                documentNumber,
                filingNumber,
                approvedOn,
                planned.size(),
                planned.stream()
                        .filter(item -> item.progress() == PlanProgress.HELD)
                        .count(),
                planned,
                amendments.stream()
                        .map(one -> new PlanAmendment(one.reason(), one.document(), one.amendedOn()))
                        .toList());
    }

    private void write(DraftAnnualPlan draft) {
        assessmentYear = draft.year();
        title = draft.title();
        issuer = draft.issuer();
        issuerName = draft.issuerName();
        plan(draft.items());
    }

    private void plan(List<DraftItem> drafts) {
        var known = items.stream().map(PlanItem::itemId).collect(Collectors.toCollection(HashSet::new));
        for (var i = 0; i < drafts.size(); i++) {
            var pointer = "/items/" + i;
            drafts.get(i).mustBeSound(issuer, pointer);
            if (drafts.get(i).id() != null && !known.remove(drafts.get(i).id())) {
                throw NO_SUCH_PLAN_ITEM.because().at(pointer + "/id");
            }
        }
        var planned = drafts.stream().map(PlanItem::of).toList();
        items.clear();
        items.addAll(planned);
    }

    private void mustStillCover(HeldRound round, List<PlanItem> before) {
        var older = item(round.itemId(), before).orElseThrow();
        if (item(round.itemId(), items)
                .filter(item -> item.covers(older, round))
                .isEmpty()) {
            throw PLAN_ITEM_IN_USE.because(round.name()).at("/items");
        }
    }

    private void mustNotBeDraftedBy(String person) {
        if (person.equals(draftedBy)) {
            throw SELF_APPROVAL.because();
        }
    }

    private static Optional<PlanItem> item(UUID itemId, List<PlanItem> among) {
        return among.stream().filter(item -> item.itemId().equals(itemId)).findFirst();
    }

    @Override
    public long version() {
        return version;
    }
}
