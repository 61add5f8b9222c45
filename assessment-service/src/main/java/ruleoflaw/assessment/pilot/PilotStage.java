package ruleoflaw.assessment.pilot;

import java.util.EnumSet;
import java.util.Set;

/** The life of a pilot; the only place that says which step may follow which. */
public enum PilotStage {
    DECLARED("已申报"),
    SELF_CHECKED("已自评"),
    /** The city recommends it to the province. */
    RECOMMENDED("市级已推荐"),
    REVIEWED("省级已评审"),
    NAMED("已命名"),
    NOT_NAMED("未命名"),
    REVOKED("已撤销命名");

    private final String label;

    PilotStage(String label) {
        this.label = label;
    }

    /** A city names by itself; a province or the centre only after recommendation and review. */
    Set<PilotStage> next(PilotLevel level) {
        return switch (this) {
            case DECLARED -> EnumSet.of(SELF_CHECKED);
            case SELF_CHECKED ->
                level == PilotLevel.CITY ? EnumSet.of(NAMED, NOT_NAMED) : EnumSet.of(RECOMMENDED, NOT_NAMED);
            case RECOMMENDED -> EnumSet.of(REVIEWED, NOT_NAMED);
            case REVIEWED -> EnumSet.of(NAMED, NOT_NAMED);
            case NAMED -> EnumSet.of(NAMED, REVOKED);
            case NOT_NAMED, REVOKED -> EnumSet.noneOf(PilotStage.class);
        };
    }

    String label() {
        return label;
    }
}
