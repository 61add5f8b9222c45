package ruleoflaw.chassis.security;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;
import static ruleoflaw.chassis.problem.CommonProblem.UNIT_UNKNOWN;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The person or system behind the current request, as its token says.
 *
 * <p>A caller whose only standing is {@link Role#UNIT} is confined to the unit in the token's claim {@code unit}; the
 * records of any other unit do not exist for him (404).
 */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The stable id of the person, never his name. */
    public String subject() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** The unit he is confined to, or null when he may see the whole county. */
    public @Nullable UUID scope() {
        return isConfined() ? unit() : null;
    }

    /**
     * The unit he speaks for.
     *
     * @throws ruleoflaw.chassis.problem.Problem 403 when his token names none
     */
    public UUID unit() {
        return home().orElseThrow(UNIT_UNKNOWN::because);
    }

    /** The unit he belongs to, whatever his role; a reviewer may be sent by one. Empty when his token names none. */
    public Optional<UUID> home() {
        var claim = identity.getPrincipal() instanceof JsonWebToken token ? token.<Object>getClaim("unit") : null;
        try {
            return Optional.of(UUID.fromString(String.valueOf(claim)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Refuses, as if it did not exist, a record of a unit that the caller may not see.
     *
     * @param unitId whose record it is; null when it belongs to no unit, and so to nobody who is confined to one
     */
    public void mustReach(@Nullable UUID unitId) {
        if (isConfined() && !unit().equals(unitId)) {
            throw NOT_FOUND.because();
        }
    }

    private boolean isConfined() {
        return is(Role.UNIT) && !is(Role.OFFICE);
    }
}
