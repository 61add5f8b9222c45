package ruleoflaw.chassis.file;

import static ruleoflaw.chassis.problem.CommonProblem.FILE_UNKNOWN;
import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import ruleoflaw.chassis.security.Caller;

/** The files a service has received. */
@ApplicationScoped
public class StoredFiles implements PanacheRepositoryBase<StoredFile, UUID> {
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
}
