package ruleoflaw.publicity.modelvillage;

import java.util.EnumSet;
import java.util.Set;

/** The life of a naming; the only place that says which step may follow which. */
public enum ModelVillageStatus {
    /** 已命名; also after a re-check that kept it. */
    NAMED,
    /** 已撤销: it does not deserve it any more. */
    REVOKED,
    /** 已取消: there is no such village any more, or it gave the name back. */
    CANCELLED;

    Set<ModelVillageStatus> next() {
        return switch (this) {
            case NAMED -> EnumSet.allOf(ModelVillageStatus.class);
            case REVOKED, CANCELLED -> EnumSet.noneOf(ModelVillageStatus.class);
        };
    }
}
