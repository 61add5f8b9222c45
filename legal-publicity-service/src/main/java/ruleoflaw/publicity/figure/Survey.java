package ruleoflaw.publicity.figure;

import static ruleoflaw.publicity.PublicityProblem.MORE_THAN_ASKED;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import ruleoflaw.chassis.http.Versioned;

/** What a survey of the people found, as its maker says it; no answers of persons are kept. */
@Entity
class Survey implements Versioned {
    /** What was asked about. */
    enum Subject {
        /** 公民法治素养. */
        LITERACY,
        /** 满意度. */
        SATISFACTION
    }

    @EmbeddedId
    private SurveyId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private int year;
    private String surveyor;
    private int sample;
    private int positive;
    private Instant importedAt;

    @SuppressWarnings("NullAway.Init")
    protected Survey() {}

    Survey(EnterSurvey survey, Instant now) {
        if (survey.positive() > survey.sample()) {
            throw MORE_THAN_ASKED.because(survey.sample()).at("/positive");
        }
        this.id = SurveyId.next();
        this.subject = survey.subject();
        this.year = survey.year();
        this.surveyor = survey.surveyor();
        this.sample = survey.sample();
        this.positive = survey.positive();
        this.importedAt = now;
    }

    SurveyView view() {
        return new SurveyView(
                id, version, subject, year, surveyor, sample, positive, Figures.rate(positive, sample), importedAt);
    }

    @Override
    public long version() {
        return version;
    }
}
