package ruleoflaw.target.annualtarget;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.target.indicator.IndicatorKind;

/** Which targets of a plan are wanted; a filter that is absent does not restrict. */
record TargetFilter(
        @RestQuery @Nullable IndicatorKind kind,
        @RestQuery @Nullable String code,
        @RestQuery @Nullable Boolean mandatory,
        @RestQuery @Nullable Tag tag) {
    @Nullable
    String tagName() {
        return tag == null ? null : tag.name();
    }
}
