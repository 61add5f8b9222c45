package ruleoflaw.chassis.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;

/** Gives {@link Role#EVERYBODY} to whoever holds any role of the suite; a token with foreign roles only gets nothing. */
@ApplicationScoped
class KnownRoles implements SecurityIdentityAugmentor {
    private static final Set<String> OURS = Set.of(
            Role.OFFICE,
            Role.UNIT,
            Role.INSPECTOR,
            Role.REVIEWER,
            Role.APPROVER,
            Role.TIP_HANDLER,
            Role.AUDITOR,
            Role.SYSTEM);

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || Collections.disjoint(identity.getRoles(), OURS)) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addRole(Role.EVERYBODY)
                        .build());
    }
}
