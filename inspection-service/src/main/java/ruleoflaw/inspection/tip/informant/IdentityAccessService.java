package ruleoflaw.inspection.tip.informant;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;
import static ruleoflaw.inspection.TipProblem.TIP_IS_ANONYMOUS;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.tip.TipId;
import ruleoflaw.inspection.tip.Tips;
import ruleoflaw.inspection.tip.seal.TipSeal;
import ruleoflaw.inspection.tip.seal.TipSeal.Matter;

/** Shows an identity to one officer when a second one has agreed. */
@ApplicationScoped
@Transactional
class IdentityAccessService {
    private final IdentityAccesses accesses;
    private final Tips tips;
    private final TipSeal seal;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    IdentityAccessService(
            IdentityAccesses accesses, Tips tips, TipSeal seal, ObjectMapper json, Caller caller, Clock clock) {
        this.accesses = accesses;
        this.tips = tips;
        this.seal = seal;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    Page<AccessView> list(@Nullable UUID tip, PageRequest page) {
        return Page.of(accesses.matching(tip, page), page, view -> view.id().value());
    }

    AccessView ask(TipId tip, String reason) {
        if (!tips.get(tip).isNamed()) {
            throw TIP_IS_ANONYMOUS.because();
        }
        var access = new IdentityAccess(tip.value(), reason, caller.subject(), LocalDate.now(clock));
        accesses.persistAndFlush(access);
        return access.view();
    }

    AccessView agree(AccessId id, long version) {
        var access = at(id, version);
        access.agree(caller.subject(), LocalDate.now(clock));
        accesses.flush();
        return access.view();
    }

    AccessView deny(AccessId id, long version) {
        var access = at(id, version);
        access.deny(caller.subject(), LocalDate.now(clock));
        accesses.flush();
        return access.view();
    }

    Identity read(AccessId id, long version) {
        var access = at(id, version);
        access.read(caller.subject(), LocalDate.now(clock));
        var identity = accesses.identityOf(access.tipId()).orElseThrow(NOT_FOUND::because);
        try {
            return json.readValue(seal.open(Matter.IDENTITY, access.tipId(), identity.sealed()), Identity.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who may not handle the tip may not decide about its sender either. */
    private IdentityAccess at(AccessId id, long version) {
        var access = accesses.get(id);
        tips.mustReach(new TipId(access.tipId()));
        access.mustBeAt(version);
        return access;
    }
}
