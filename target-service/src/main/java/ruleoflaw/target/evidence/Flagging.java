package ruleoflaw.target.evidence;

import static ruleoflaw.target.EvidenceProblem.REASON_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.file.AlikeFile;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.time.SuiteClock;

/** Reads what the server knows of a file, and what is to be pointed out about it. */
@ApplicationScoped
class Flagging {
    private final Evidences evidences;
    private final StoredFiles files;
    private final FlagPolicy policy;
    private final Caller caller;
    private final Clock clock;

    Flagging(Evidences evidences, StoredFiles files, FlagPolicy policy, Caller caller, Clock clock) {
        this.evidences = evidences;
        this.files = files;
        this.policy = policy;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when the file does not exist or is another unit's */
    Receipt receipt(UUID fileId) {
        files.mustExist(List.of(fileId));
        return evidences.receipt(fileId, clock.instant());
    }

    Flags of(Receipt receipt, UUID unit) {
        var receivedOn = LocalDate.ofInstant(receipt.receivedAt(), SuiteClock.ZONE);
        var same = evidences.findSameContent(receipt.sha256());
        var since =
                policy.lookBackFrom(receivedOn).atStartOfDay(SuiteClock.ZONE).toInstant();
        return new Flags(
                policy.isLate(receipt.occurredOn(), receivedOn),
                policy.isBurst(receivedOn, evidences.receivedSince(unit, since) + 1),
                same.or(() -> looksLike(receipt.fileId())).orElse(null),
                same.isPresent());
    }

    private Optional<UUID> looksLike(UUID fileId) {
        var alike = files.alike(fileId, policy.pictureDistance()).stream()
                .map(AlikeFile::id)
                .toList();
        return evidences.findWithFile(alike);
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when it says no without saying why */
    Check signed(boolean passed, @Nullable String reason) {
        if (!passed && (reason == null || reason.isBlank())) {
            throw REASON_MISSING.because().at("/reason");
        }
        return new Check(passed, reason, caller.subject(), clock.instant());
    }
}
