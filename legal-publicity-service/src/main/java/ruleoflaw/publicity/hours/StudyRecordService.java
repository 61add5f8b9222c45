package ruleoflaw.publicity.hours;

import static ruleoflaw.publicity.PublicityProblem.NO_STUDY_RECORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.publicity.person.PersonId;
import ruleoflaw.publicity.person.Persons;
import ruleoflaw.publicity.person.Persons.KnownPerson;
import ruleoflaw.publicity.study.StudyMode;

/** Shows what was studied: to everybody the figures, to the unit its people, to each person himself. */
@ApplicationScoped
@Transactional
public class StudyRecordService {
    private final StudyYears years;
    private final StudyRecords records;
    private final Persons persons;
    private final Caller caller;

    StudyRecordService(StudyYears years, StudyRecords records, Persons persons, Caller caller) {
        this.years = years;
        this.records = records;
        this.persons = persons;
        this.caller = caller;
    }

    Page<StudyFigureView> figures(@Nullable UUID unit, @Nullable Integer year, PageRequest page) {
        return Page.of(years.matching(unit, year, caller.scope(), page), page, StudyFigureView::id);
    }

    Page<PersonHoursView> hours(UUID unit, int year, PageRequest page) {
        caller.mustReach(unit);
        return Page.of(records.hours(unit, year, page), page, PersonHoursView::personId);
    }

    StudyRecordView ofPerson(PersonId id, int year) {
        var person = persons.known(id.value());
        caller.mustReach(person.unitId());
        return recordOf(person, year);
    }

    StudyRecordView own(int year) {
        return recordOf(persons.behind(caller.subject()).orElseThrow(NO_STUDY_RECORD::because), year);
    }

    /** Whether somebody has the hours of his kind, and no more than that. */
    public boolean hasReached(UUID personId, int year) {
        return recordOf(persons.known(personId), year).reached();
    }

    private StudyRecordView recordOf(KnownPerson person, int year) {
        var studied = records.studied(person.id(), year);
        return new StudyRecordView(
                person.id(),
                person.unitId(),
                person.staffNumber(),
                person.name(),
                person.kind(),
                year,
                sum(studied, StudyMode.COLLECTIVE),
                sum(studied, StudyMode.SELF),
                records.required(person.kind(), year).orElse(null),
                studied);
    }

    private static BigDecimal sum(List<StudyRecordView.StudiedView> studied, StudyMode mode) {
        return studied.stream()
                .filter(session -> session.mode() == mode)
                .map(StudyRecordView.StudiedView::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
