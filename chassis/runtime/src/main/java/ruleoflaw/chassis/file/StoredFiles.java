package ruleoflaw.chassis.file;

import static ruleoflaw.chassis.problem.CommonProblem.FILE_UNKNOWN;
import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import ruleoflaw.chassis.event.FileReference;
import ruleoflaw.chassis.security.Caller;

/** The files a service has received. */
@ApplicationScoped
public class StoredFiles implements PanacheRepositoryBase<StoredFile, UUID> {
    private static final String ALIKE = """
            select id, owner_unit, name, received_at, same, distance
            from (select other.id, other.owner_unit, other.name, other.received_at, other.sha256 = mine.sha256 as same,
                      case when other.sha256 = mine.sha256 then 0
                           else bit_count(cast(other.picture_hash # mine.picture_hash as bit(64))) end as distance
                  from stored_file mine join stored_file other on other.id <> mine.id
                  where mine.id = :id) alike
            where distance <= :most
            order by distance, received_at, id
            limit 100""";
    private static final String REFERENCES = """
            select new ruleoflaw.chassis.event.FileReference(f.id, f.sha256)
            from StoredFile f
            where f.id in :ids and (:pictures = false or f.pictureHash is not null)
            order by f.id""";

    private final Caller caller;

    StoredFiles(Caller caller) {
        this.caller = caller;
    }

    StoredFile get(UUID id) {
        var file = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(file.ownerUnit());
        return file;
    }

    /**
     * Refuses references to files that do not exist or belong to another unit.
     *
     * @throws ruleoflaw.chassis.problem.Problem 422
     */
    public void mustExist(Collection<UUID> ids) {
        var wanted = new HashSet<>(ids);
        var scope = caller.scope();
        var found = scope == null ? count("id in ?1", wanted) : count("id in ?1 and ownerUnit = ?2", wanted, scope);
        if (found != wanted.size()) {
            throw FILE_UNKNOWN.because().at("/fileIds");
        }
    }

    /** How an event names these files. */
    public List<FileReference> references(Collection<UUID> ids) {
        return references(ids, false);
    }

    /** The same of those that are pictures: what else came in, such as a list of who attended, is not named. */
    public List<FileReference> pictures(Collection<UUID> ids) {
        return references(ids, true);
    }

    private List<FileReference> references(Collection<UUID> ids, boolean pictures) {
        return getEntityManager()
                .createQuery(REFERENCES, FileReference.class)
                .setParameter("ids", ids)
                .setParameter("pictures", pictures)
                .getResultList();
    }

    /**
     * Files with the same content as the given one, and pictures that show the same, of every unit: what one unit sent in
     * may be the proof of another. Who may see the answer is for the asking use case to decide.
     *
     * @param mostDistance in how many of 64 bits the pictures may differ; 8 finds scaled and newly compressed copies
     */
    public List<AlikeFile> alike(UUID id, int mostDistance) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(ALIKE, Object[].class)
                .setParameter("id", id)
                .setParameter("most", mostDistance)
                .getResultList()
                .stream()
                .map(AlikeFile::of)
                .toList();
    }
}
