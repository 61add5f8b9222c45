package ruleoflaw.inspection.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ruleoflaw.chassis.event.FileReference;
import ruleoflaw.chassis.file.AlikeFile;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.proof.ProofFlags.FileTimes;

/** Examines what a unit gives as proof. */
@ApplicationScoped
@Transactional
public class ProofService {
    private final ProofFlags flags;
    private final StoredFiles files;
    private final ProofConfig config;
    private final Caller caller;
    private final Clock clock;

    ProofService(ProofFlags flags, StoredFiles files, ProofConfig config, Caller caller, Clock clock) {
        this.flags = flags;
        this.files = files;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 */
    public void mustExist(Collection<UUID> fileIds) {
        files.mustExist(fileIds);
    }

    /** How an event names the files. */
    public List<FileReference> references(Collection<UUID> fileIds) {
        return files.references(fileIds);
    }

    /** Looks at the files anew; what was flagged at an earlier submission is replaced. */
    public void examine(UUID orderId, LocalDate issuedOn, List<UUID> fileIds) {
        flags.forget(orderId);
        flags.times(fileIds).stream()
                .flatMap(file -> Stream.concat(untimely(orderId, file, issuedOn), alike(orderId, file)))
                .forEach(flags::persist);
    }

    public List<FlagView> of(UUID orderId) {
        var whole = caller.scope() == null;
        return flags.of(orderId).stream().map(flag -> flag.view(whole)).toList();
    }

    private Stream<ProofFlag> untimely(UUID orderId, FileTimes file, LocalDate issuedOn) {
        var received = LocalDate.ofInstant(file.receivedAt(), clock.getZone());
        var late = received.isAfter(file.occurredOn().plusDays(config.lateDays()));
        return Stream.concat(
                late ? Stream.of(new ProofFlag(orderId, file.id(), FlagKind.LATE, null, null)) : Stream.empty(),
                file.occurredOn().isBefore(issuedOn)
                        ? Stream.of(new ProofFlag(orderId, file.id(), FlagKind.BEFORE_ORDER, null, null))
                        : Stream.empty());
    }

    private Stream<ProofFlag> alike(UUID orderId, FileTimes file) {
        return files.alike(file.id(), config.alikeBits()).stream()
                .filter(other -> other.receivedAt().isBefore(file.receivedAt()))
                .map(other -> new ProofFlag(orderId, file.id(), kindOf(other), other.id(), other.ownerUnit()));
    }

    private static FlagKind kindOf(AlikeFile other) {
        return other.same() ? FlagKind.DUPLICATE : FlagKind.NEAR_IDENTICAL;
    }
}
