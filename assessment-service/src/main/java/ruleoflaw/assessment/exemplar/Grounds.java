package ruleoflaw.assessment.exemplar;

import static ruleoflaw.assessment.HonourProblem.EXEMPLAR_BASIS_UNKNOWN;
import static ruleoflaw.assessment.HonourProblem.EXEMPLAR_VETOED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** What speaks for and against an exemplar, in the records of the service. */
@ApplicationScoped
class Grounds {
    private static final String GRANTED = """
            select count(n) from Nominee n
            where n.id = :id and n.unitId = :unit and n.status = GRANTED
              and (cast(:person as string) is null and n.person is null or n.person = :person)
            """;
    private static final String NAMED = """
            select count(p) from Pilot p
            where p.id.value = :id and p.unitId = :unit and p.stage = NAMED
            """;
    private static final String PUBLISHED = """
            select count(c) from CaseItem c
            where c.id.value = :id and c.unitId = :unit and c.status = PUBLISHED
            """;
    private static final String VETO = """
            select count(v) from VetoCase v
            where v.unitId = :unit and v.year = :year and v.status = CONFIRMED
            """;
    private static final String VETOED_RESULT = """
            select count(r) from FinalResult r
            where r.unitId = :unit and r.year = :year and r.vetoed
            """;

    private final EntityManager entityManager;

    Grounds(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when the record named as the basis does not bear it */
    void mustBear(ProposeExemplar proposed) {
        var borne = switch (proposed.basis()) {
            case COMMENDATION -> isGranted(proposed);
            case PILOT -> exists(NAMED, proposed);
            case CASE -> exists(PUBLISHED, proposed);
            case DOCUMENT -> true;
        };
        if (!borne) {
            throw EXEMPLAR_BASIS_UNKNOWN.because().at("/basisId");
        }
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 when the unit was vetoed in the year */
    void mustNotBeVetoed(UUID unit, int year) {
        if (ofYear(VETO, unit, year) + ofYear(VETOED_RESULT, unit, year) > 0) {
            throw EXEMPLAR_VETOED.because(year);
        }
    }

    private boolean isGranted(ProposeExemplar proposed) {
        return entityManager
                        .createQuery(GRANTED, Long.class)
                        .setParameter("id", proposed.basisId())
                        .setParameter("unit", proposed.unitId())
                        .setParameter("person", proposed.person())
                        .getSingleResult()
                > 0;
    }

    private boolean exists(String question, ProposeExemplar proposed) {
        return entityManager
                        .createQuery(question, Long.class)
                        .setParameter("id", proposed.basisId())
                        .setParameter("unit", proposed.unitId())
                        .getSingleResult()
                > 0;
    }

    private long ofYear(String question, UUID unit, int year) {
        return entityManager
                .createQuery(question, Long.class)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .getSingleResult();
    }
}
