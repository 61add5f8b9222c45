package ruleoflaw.assessment.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruleoflaw.assessment.AssessmentProblem.AUTHOR_MAY_NOT_PUBLISH;
import static ruleoflaw.assessment.AssessmentProblem.SCHEME_CHANGE_UNFOUNDED;
import static ruleoflaw.assessment.AssessmentProblem.SCHEME_FROZEN;
import static ruleoflaw.assessment.AssessmentProblem.SCHEME_IDENTITY_FIXED;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.assessment.rule.Rules;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.chassis.problem.ProblemType;

class SchemeTest {
    private static final PublishScheme CHANGE = new PublishScheme("上级调整任务", "县委法治委〔2026〕9号");
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFT, false",
        "DRAFT, PUBLISHED, true",
        "DRAFT, SUPERSEDED, false",
        "PUBLISHED, DRAFT, false",
        "PUBLISHED, PUBLISHED, false",
        "PUBLISHED, SUPERSEDED, true",
        "SUPERSEDED, DRAFT, false",
        "SUPERSEDED, PUBLISHED, false",
        "SUPERSEDED, SUPERSEDED, false"
    })
    void onlyTheseStepsAreAllowed(SchemeStatus from, SchemeStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }

    @Test
    void publicationTellsWhichSchemeItReplaces() {
        var before = TestSchemes.daily();
        var scheme = TestSchemes.daily();

        var event = scheme.publish(CHANGE, "approver", NOW, before);

        assertThat(event.subject()).isEqualTo(scheme.id().value());
        assertThat(event.supersedes()).isEqualTo(before.id().value());
        assertThat(event.sha256()).matches("[0-9a-f]{64}");
        assertThat(scheme.view().status()).isEqualTo(SchemeStatus.PUBLISHED);
    }

    @Test
    void aChangeNeedsItsReasonAndTheDocumentThatApprovesIt() {
        var before = TestSchemes.daily();

        for (var order : List.of(PublishScheme.FIRST, new PublishScheme("理由", " "), new PublishScheme(null, "文件"))) {
            var scheme = TestSchemes.daily();
            refuses(SCHEME_CHANGE_UNFOUNDED, () -> publish(scheme, order, before));
        }
    }

    @Test
    void whatWasToldToTheWorldGivesTheSameSchemeBack() {
        var scheme = TestSchemes.daily();
        var event = scheme.publish(PublishScheme.FIRST, "approver", NOW, null);

        var told = new PublishedScheme(
                event.subject(), event.edition(), event.reason(), event.approval(), event.document(), event.at());
        var retold = Scheme.retold(told, told.document());

        assertThat(retold.view().sha256()).isEqualTo(event.sha256());
        assertThat(retold.id()).isEqualTo(scheme.id());
        assertThat(retold.view().status()).isEqualTo(SchemeStatus.PUBLISHED);
    }

    @Test
    void theAuthorMayNotPublish() {
        var scheme = TestSchemes.daily();

        refuses(AUTHOR_MAY_NOT_PUBLISH, () -> publish(scheme, "author"));
    }

    @Test
    void whoeverWroteLastIsTheAuthor() {
        var scheme = TestSchemes.daily();

        scheme.revise(Rules.daily(), "second");

        refuses(AUTHOR_MAY_NOT_PUBLISH, () -> publish(scheme, "second"));
        assertThat(scheme.publish(PublishScheme.FIRST, "author", NOW, null).code())
                .isEqualTo("yunling-2026");
    }

    @Test
    void aPublishedSchemeIsFrozen() {
        var scheme = TestSchemes.daily();
        publish(scheme, "approver");

        refuses(SCHEME_FROZEN, () -> scheme.revise(Rules.daily(), "author"));
        refuses(SCHEME_FROZEN, () -> publish(scheme, "approver"));
    }

    @Test
    void onlyAPublishedSchemeIsSuperseded() {
        refuses(SCHEME_FROZEN, TestSchemes.daily()::supersede);
    }

    @Test
    void codeAndYearStayAsTheyAre() {
        var nextYear = Rules.read(Rules.dailyText().replace("\"year\": 2026", "\"year\": 2027"));
        var scheme = TestSchemes.daily();

        refuses(SCHEME_IDENTITY_FIXED, () -> scheme.revise(nextYear, "author"));
    }

    private static void publish(Scheme scheme, PublishScheme order, Scheme before) {
        var _ = scheme.publish(order, "approver", NOW, before);
    }

    private static void publish(Scheme scheme, String by) {
        var _ = scheme.publish(PublishScheme.FIRST, by, NOW, null);
    }

    private static void refuses(ProblemType type, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
