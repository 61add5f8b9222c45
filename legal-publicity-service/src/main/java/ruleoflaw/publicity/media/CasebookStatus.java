package ruleoflaw.publicity.media;

import java.util.EnumSet;
import java.util.Set;

/** The life of an item of the casebook; the only place that says which step may follow which. */
public enum CasebookStatus {
    /** 已选编: assessment selected it. */
    SELECTED,
    /** 已发布: it went out by the named channels. */
    PUBLISHED;

    Set<CasebookStatus> next() {
        return switch (this) {
            case SELECTED -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.noneOf(CasebookStatus.class);
        };
    }
}
