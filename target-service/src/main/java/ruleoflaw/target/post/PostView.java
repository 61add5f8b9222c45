package ruleoflaw.target.post;

import java.util.UUID;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A post as callers see it; who holds it stands among the tenures. */
record PostView(PostId id, long version, UUID unitId, String title, PostKind kind) implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/posts";
    }
}
