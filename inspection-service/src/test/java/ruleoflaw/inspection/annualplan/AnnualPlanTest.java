package ruleoflaw.inspection.annualplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruleoflaw.inspection.annualplan.item.LegalBasis.GOVERNMENT_INSPECTION;
import static ruleoflaw.inspection.annualplan.item.LegalBasis.RULE_OF_LAW_INSPECTION;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.inspection.InspectionProblem;
import ruleoflaw.inspection.PlanProblem;
import ruleoflaw.inspection.annualplan.AnnualPlanView.PlanProgress;
import ruleoflaw.inspection.annualplan.item.DraftItem;
import ruleoflaw.inspection.annualplan.item.HeldRounds.HeldRound;
import ruleoflaw.inspection.annualplan.item.LegalBasis;
import ruleoflaw.inspection.annualplan.item.PlanIssuer;
import ruleoflaw.inspection.annualplan.item.PlannedRound;
import ruleoflaw.inspection.annualplan.item.RoundKind;

/** Who may plan which inspection, who approves the plan, and what a round under it must keep to. */
class AnnualPlanTest {
    private static final LocalDate JULY = LocalDate.parse("2026-07-01");
    private static final LocalDate END_OF_JULY = LocalDate.parse("2026-07-31");
    private static final LocalDate DAY = LocalDate.parse("2026-01-20");
    private static final ApprovePlan PAPERS = new ApprovePlan("云法委〔2026〕1号", "云督备〔2026〕1号");

    @Test
    void aDepartmentRunsAGovernmentInspectionOnlyWithTheGovernmentsDesignation() {
        assertRefused(
                PlanProblem.DESIGNATION_REQUIRED,
                () -> planned(PlanIssuer.DEPARTMENT, item(null, GOVERNMENT_INSPECTION, " ")));

        assertThat(planned(PlanIssuer.DEPARTMENT, item(null, GOVERNMENT_INSPECTION, "云政办函〔2026〕2号"))
                        .itemIds())
                .hasSize(1);
    }

    @Test
    void thePartysOfficeNeedsTheDesignationTooWhenItRunsAGovernmentInspection() {
        assertRefused(
                PlanProblem.DESIGNATION_REQUIRED,
                () -> planned(PlanIssuer.PARTY_OFFICE, item(null, GOVERNMENT_INSPECTION, null)));
    }

    @Test
    void theGovernmentItselfNeedsNoDesignation() {
        assertThat(planned(PlanIssuer.GOVERNMENT, item(null, GOVERNMENT_INSPECTION, null))
                        .itemIds())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"GOVERNMENT", "DEPARTMENT"})
    void onlyThePartysOfficeRunsARuleOfLawInspection(PlanIssuer issuer) {
        assertRefused(
                PlanProblem.BASIS_NOT_OF_ISSUER,
                () -> planned(issuer, item(null, RULE_OF_LAW_INSPECTION, "云政办函〔2026〕2号")));
    }

    @Test
    void aSpecialInspectionIsPlannedWithItsTheme() {
        var item = new DraftItem(
                null, RoundKind.SPECIAL, null, RULE_OF_LAW_INSPECTION, null, JULY, END_OF_JULY, List.of("TOWNSHIP"));

        assertRefused(InspectionProblem.THEME_REQUIRED, () -> planned(PlanIssuer.PARTY_OFFICE, item));
    }

    @Test
    void theAuthorDoesNotApproveHisPlan() {
        var plan = planned(PlanIssuer.PARTY_OFFICE, usual());

        assertRefused(
                InspectionProblem.SELF_APPROVAL,
                () -> assertThat(plan.approve(PAPERS, "author", DAY)).isNull());
        assertThat(plan.view(List.of()).status()).isEqualTo(AnnualPlanStatus.DRAFT);
    }

    @Test
    void anApprovedPlanBearsItsDocumentAndItsFilingNumber() {
        var plan = planned(PlanIssuer.PARTY_OFFICE, usual());

        var event = plan.approve(PAPERS, "leader", DAY);

        assertThat(event.documentNumber()).isEqualTo("云法委〔2026〕1号");
        assertThat(event.items()).isEqualTo(1);
        assertThat(plan.view(List.of()))
                .returns("云督备〔2026〕1号", AnnualPlanView::filingNumber)
                .returns(DAY, AnnualPlanView::approvedOn);
    }

    @Test
    void anApprovedPlanIsNeitherApprovedAgainNorDraftedAnew() {
        var plan = approved();

        assertRefused(
                InspectionProblem.STEP_NOT_ALLOWED,
                () -> assertThat(plan.approve(PAPERS, "leader", DAY)).isNull());
        assertRefused(InspectionProblem.STEP_NOT_ALLOWED, () -> plan.correct(draft(PlanIssuer.PARTY_OFFICE, usual())));
    }

    @Test
    void aDraftIsNotAmended() {
        var plan = planned(PlanIssuer.PARTY_OFFICE, usual());

        assertRefused(InspectionProblem.STEP_NOT_ALLOWED, () -> amend(plan, List.of(), "leader", usual()));
    }

    @Test
    void theAuthorDoesNotAmendHisPlan() {
        assertRefused(InspectionProblem.SELF_APPROVAL, () -> amend(approved(), List.of(), "author", usual()));
    }

    @Test
    void anAmendmentKeepsItsReasonAndItsDocument() {
        var plan = approved();
        var kept = plan.itemIds().getFirst();

        amend(plan, List.of(), "leader", item(kept, RULE_OF_LAW_INSPECTION, null), usual());

        assertThat(plan.itemIds()).hasSize(2).first().isEqualTo(kept);
        assertThat(plan.view(List.of()).amendments())
                .containsExactly(new AnnualPlanView.PlanAmendment("增加专项", "云法委〔2026〕9号", DAY));
    }

    @Test
    void whatWasHeldIsNotTakenOutOfThePlan() {
        var plan = approved();
        var held = held(plan, "2026-07-06", "2026-07-10", true);

        assertRefused(PlanProblem.PLAN_ITEM_IN_USE, () -> amend(plan, List.of(held), "leader", usual()));
    }

    @Test
    void whatWasHeldIsNotMovedOutOfItsPeriod() {
        var plan = approved();
        var held = held(plan, "2026-07-06", "2026-07-10", true);
        var shorter = new DraftItem(
                held.itemId(),
                RoundKind.HALF_YEAR,
                null,
                RULE_OF_LAW_INSPECTION,
                null,
                JULY,
                LocalDate.parse("2026-07-09"),
                List.of("TOWNSHIP"));

        assertRefused(PlanProblem.PLAN_ITEM_IN_USE, () -> amend(plan, List.of(held), "leader", shorter));
    }

    @Test
    void anItemThatIsNotInThePlanIsNotKept() {
        assertRefused(
                PlanProblem.NO_SUCH_PLAN_ITEM,
                () -> amend(approved(), List.of(), "leader", item(UUID.randomUUID(), RULE_OF_LAW_INSPECTION, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, HALF_YEAR, RULE_OF_LAW_INSPECTION, 2026-06-30, 2026-07-31, /from",
        "2026, HALF_YEAR, RULE_OF_LAW_INSPECTION, 2026-07-01, 2026-08-01, /to",
        "2026, YEAR_END, RULE_OF_LAW_INSPECTION, 2026-07-01, 2026-07-31, /kind",
        "2026, HALF_YEAR, GOVERNMENT_INSPECTION, 2026-07-01, 2026-07-31, /legalBasis",
        "2027, HALF_YEAR, RULE_OF_LAW_INSPECTION, 2026-07-01, 2026-07-31, /year",
    })
    void aRoundKeepsToItsPlannedItem(
            int year, RoundKind kind, LegalBasis basis, LocalDate from, LocalDate to, String pointer) {
        var plan = approved();
        var item = plan.itemIds().getFirst();

        assertThatThrownBy(() -> plan.mustPlan(item, new PlannedRound(year, kind, basis, from, to, item, null)))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(PlanProblem.ROUND_DOES_NOT_FIT_PLAN, Problem::type)
                .returns(pointer, problem -> problem.errors().getFirst().pointer());
    }

    @Test
    void aRoundMayTakeTheWholePlannedPeriod() {
        var plan = approved();
        var item = plan.itemIds().getFirst();

        plan.mustPlan(item, round(JULY, END_OF_JULY, item, null));

        assertThat(plan.isApproved()).isTrue();
    }

    @Test
    void nothingIsHeldUnderADraft() {
        var plan = planned(PlanIssuer.PARTY_OFFICE, usual());
        var item = plan.itemIds().getFirst();

        assertRefused(PlanProblem.PLAN_NOT_APPROVED, () -> plan.mustPlan(item, round(JULY, END_OF_JULY, item, null)));
    }

    @Test
    void aRoundIsEitherPlannedOrSaysWhyItIsNot() {
        assertRefused(
                PlanProblem.ITEM_OR_REASON,
                () -> round(JULY, JULY, UUID.randomUUID(), "上级交办").mustNotContradictItself());
    }

    @Test
    void anItemIsHeldWhenAllItsRoundsAreClosed() {
        var plan = approved();
        var closed = held(plan, "2026-07-06", "2026-07-10", true);
        var open = held(plan, "2026-07-20", "2026-07-24", false);

        assertThat(plan.view(List.of()).items().getFirst().progress()).isEqualTo(PlanProgress.NOT_HELD);
        assertThat(plan.view(List.of(closed, open)).items().getFirst().progress())
                .isEqualTo(PlanProgress.RUNNING);
        assertThat(plan.view(List.of(closed)))
                .returns(1, AnnualPlanView::planned)
                .returns(1L, AnnualPlanView::held);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, APPROVED", "APPROVED, ''"})
    void onlyTheseStepsAreAllowed(AnnualPlanStatus from, String allowed) {
        assertThat(from.next().stream().map(Enum::name))
                .containsExactlyInAnyOrder(allowed.isEmpty() ? new String[0] : allowed.split(" "));
    }

    private static void amend(AnnualPlan plan, List<HeldRound> held, String by, DraftItem... items) {
        assertThat(plan.amend(new AmendPlan("增加专项", "云法委〔2026〕9号", Arrays.asList(items)), held, by, DAY))
                .isNotNull();
    }

    private static HeldRound held(AnnualPlan plan, String from, String to, boolean closed) {
        return new HeldRound(
                plan.itemIds().getFirst(),
                UUID.randomUUID(),
                "上半年督察",
                LocalDate.parse(from),
                LocalDate.parse(to),
                closed);
    }

    private static PlannedRound round(LocalDate from, LocalDate to, UUID item, String reason) {
        return new PlannedRound(2026, RoundKind.HALF_YEAR, RULE_OF_LAW_INSPECTION, from, to, item, reason);
    }

    private static AnnualPlan approved() {
        var plan = planned(PlanIssuer.PARTY_OFFICE, usual());
        assertThat(plan.approve(PAPERS, "leader", DAY)).isNotNull();
        return plan;
    }

    private static AnnualPlan planned(PlanIssuer issuer, DraftItem item) {
        return new AnnualPlan(draft(issuer, item), "author");
    }

    private static DraftAnnualPlan draft(PlanIssuer issuer, DraftItem item) {
        return new DraftAnnualPlan(2026, "年度督查计划", issuer, "演示单位", List.of(item));
    }

    private static DraftItem usual() {
        return item(null, RULE_OF_LAW_INSPECTION, null);
    }

    private static DraftItem item(UUID id, LegalBasis basis, String designation) {
        return new DraftItem(id, RoundKind.HALF_YEAR, null, basis, designation, JULY, END_OF_JULY, List.of("TOWNSHIP"));
    }

    private static void assertRefused(ProblemType refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(refusal, Problem::type);
    }
}
