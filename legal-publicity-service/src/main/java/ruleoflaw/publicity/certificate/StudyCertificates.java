package ruleoflaw.publicity.certificate;

import static ruleoflaw.publicity.PublicityProblem.STUDY_CERTIFICATE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** Everything that was ever given out. */
@ApplicationScoped
class StudyCertificates implements PanacheRepositoryBase<StudyCertificate, StudyCertificateId> {
    private static final String PAGE = """
            select id, personId, year, recipient, purpose, hoursReached, exam, issuedBy, issuedAt
            from StudyCertificate
            where id.value > :after and (cast(:person as uuid) is null or personId = :person)
            order by id.value
            """;

    StudyCertificate get(StudyCertificateId id) {
        return findByIdOptional(id).orElseThrow(() -> STUDY_CERTIFICATE_NOT_FOUND.because(id));
    }

    List<StudyCertificateView> matching(@Nullable UUID person, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, StudyCertificateView.class)
                .setParameter("after", page.after())
                .setParameter("person", person)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
