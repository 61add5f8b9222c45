package ruleoflaw.target.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Reads the rows of a plan as they stand, few at a time. */
@ApplicationScoped
class ArchiveRows {
    private static final int FEW = 200;
    private static final String ATTACHMENTS =
            "select distinct row ->> 'sha256' from (" + ArchiveSection.FILES.rows() + ") as rows order by 1";

    private final Session session;

    ArchiveRows(Session session) {
        this.session = session;
    }

    /** One line of JSON each; to be closed. */
    Stream<String> of(ArchiveSection section, UUID plan) {
        return session.createNativeQuery("select cast(row as text) from (" + section.rows() + ") as rows", String.class)
                .setParameter("plan", plan)
                .setFetchSize(FEW)
                .getResultStream();
    }

    /** The hashes of everything attached. */
    List<String> attachments(UUID plan) {
        return session.createNativeQuery(ATTACHMENTS, String.class)
                .setParameter("plan", plan)
                .getResultList();
    }
}
