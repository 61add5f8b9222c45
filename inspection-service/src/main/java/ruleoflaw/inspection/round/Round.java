package ruleoflaw.inspection.round;

import static ruleoflaw.inspection.InspectionProblem.ROUND_CLOSED;
import static ruleoflaw.inspection.InspectionProblem.VISITS_NOT_CLOSED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.annualplan.item.LegalBasis;
import ruleoflaw.inspection.annualplan.item.RoundKind;
import ruleoflaw.inspection.round.RoundEvent.RoundClosed;
import ruleoflaw.inspection.round.RoundEvent.RoundCorrected;
import ruleoflaw.inspection.round.RoundEvent.RoundOpened;
import ruleoflaw.inspection.round.team.DeclareRecusal;
import ruleoflaw.inspection.round.team.Member;
import ruleoflaw.inspection.round.team.Recusal;
import ruleoflaw.inspection.round.team.Team;
import ruleoflaw.inspection.round.team.TeamView;

/** One round of inspection, approved by a document; it ends when all its visits have ended. */
@Entity
@Table(name = "inspection_round")
@CheckReturnValue
class Round implements Versioned {
    @EmbeddedId
    private RoundId id;

    @Version
    private long version;

    private int assessmentYear;
    private String name;

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    private @Nullable String theme;

    @Enumerated(EnumType.STRING)
    private LegalBasis legalBasis;

    private String approvalDocument;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private RoundStatus status;

    private @Nullable LocalDate closedOn;
    private @Nullable UUID planItemId;
    private @Nullable String outsidePlanReason;

    @ElementCollection
    @CollectionTable(name = "round_member", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<Member> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "round_recusal", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<Recusal> recusals = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    Round(DescribeRound request) {
        this.id = RoundId.next();
        this.status = RoundStatus.OPEN;
        describe(request);
    }

    RoundOpened opened() {
        return new RoundOpened(id.value(), assessmentYear, name, kind, legalBasis, startsOn, endsOn);
    }

    RoundCorrected correct(DescribeRound request) {
        mustBeOpen();
        describe(request);
        return new RoundCorrected(id.value(), assessmentYear, name, kind, legalBasis, startsOn, endsOn);
    }

    RoundClosed close(long visitsLeft, LocalDate on) {
        mustBeOpen();
        if (visitsLeft > 0) {
            throw VISITS_NOT_CLOSED.because(visitsLeft);
        }
        status = RoundStatus.CLOSED;
        closedOn = on;
        return new RoundClosed(id.value(), assessmentYear, name, kind, on);
    }

    void form(List<Member> people) {
        mustBeOpen();
        members.clear();
        members.addAll(people);
    }

    void recuse(DeclareRecusal request, LocalDate on) {
        mustBeOpen();
        team().mustContain(request.person(), "/person");
        recusals.add(new Recusal(request.person(), request.unitId(), request.reason(), on));
    }

    Team team() {
        return new Team(List.copyOf(members), List.copyOf(recusals));
    }

    TeamView teamView() {
        return new TeamView(id.value(), version, List.copyOf(members), List.copyOf(recusals));
    }

    RoundId id() {
        return id;
    }

    void mustBeOpen() {
        if (status == RoundStatus.CLOSED) {
            throw ROUND_CLOSED.because();
        }
    }

    private void describe(DescribeRound request) {
        request.mustBeSound();
        this.assessmentYear = request.year();
        this.name = request.name();
        this.kind = request.kind();
        this.theme = request.theme();
        this.legalBasis = request.legalBasis();
        this.approvalDocument = request.approvalDocument();
        this.startsOn = request.from();
        this.endsOn = request.to();
        this.planItemId = request.planItemId();
        this.outsidePlanReason = request.planned().givesReason() ? request.outsidePlanReason() : null;
    }

    RoundBrief brief() {
        return new RoundBrief(id, assessmentYear, name);
    }

    RoundView view() {
        return new RoundView(
                id,
                version,
                assessmentYear,
                name,
                kind,
                theme,
                legalBasis,
                approvalDocument,
                startsOn,
                endsOn,
                status,
                closedOn,
                planItemId,
                outsidePlanReason);
    }

    @Override
    public long version() {
        return version;
    }
}
