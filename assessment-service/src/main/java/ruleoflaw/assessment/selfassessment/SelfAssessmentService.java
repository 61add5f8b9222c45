package ruleoflaw.assessment.selfassessment;

import static ruleoflaw.assessment.AssessmentProblem.SELF_ASSESSMENT_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Takes self-assessments from the units and lets the office send them back. */
@ApplicationScoped
@Transactional
class SelfAssessmentService {
    private final SelfAssessments assessments;
    private final LinePolicy policy;
    private final StoredFiles files;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    SelfAssessmentService(
            SelfAssessments assessments,
            LinePolicy policy,
            StoredFiles files,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.policy = policy;
        this.files = files;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<SelfAssessmentView> list(@Nullable UUID unit, @Nullable Integer year, PageRequest page) {
        return Page.of(
                assessments.matching(unit, year, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    SelfAssessmentView show(SelfAssessmentId id) {
        return reached(id).view();
    }

    SelfAssessmentView submit(SubmitSelfAssessment said) {
        mustHold(said);
        if (assessments.existsFor(caller.unit(), said.year())) {
            throw SELF_ASSESSMENT_EXISTS.because(said.year());
        }
        var assessment = new SelfAssessment(caller.unit(), said, caller.subject(), clock.instant());
        assessments.persistAndFlush(assessment);
        outbox.add(assessment.submitted());
        return assessment.view();
    }

    SelfAssessmentView resubmit(SelfAssessmentId id, long version, SubmitSelfAssessment said) {
        var assessment = reached(id);
        assessment.mustBeAt(version);
        mustHold(said);
        outbox.add(assessment.resubmit(said, caller.subject(), clock.instant()));
        return assessment.view();
    }

    SelfAssessmentView sendBack(SelfAssessmentId id, long version, String why) {
        var assessment = reached(id);
        assessment.mustBeAt(version);
        assessment.sendBack(why);
        assessments.flush();
        return assessment.view();
    }

    private void mustHold(SubmitSelfAssessment said) {
        policy.mustFit(said);
        files.mustExist(said.files());
    }

    private SelfAssessment reached(SelfAssessmentId id) {
        var assessment = assessments.get(id);
        caller.mustReach(assessment.unitId());
        return assessment;
    }
}
