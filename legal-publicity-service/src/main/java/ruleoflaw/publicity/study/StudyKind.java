package ruleoflaw.publicity.study;

import java.util.EnumSet;
import java.util.Set;

/** What form the study took, and whether it can be done alone. */
enum StudyKind {
    /** 党委(党组)理论学习中心组学习. */
    CENTRE_GROUP(EnumSet.of(StudyMode.COLLECTIVE)),
    /** 会前学法. */
    PRE_MEETING(EnumSet.of(StudyMode.COLLECTIVE)),
    /** 研讨. */
    SEMINAR(EnumSet.of(StudyMode.COLLECTIVE)),
    /** 法治讲座, also watched later by oneself. */
    LECTURE(EnumSet.allOf(StudyMode.class)),
    /** 专题培训, also on the net. */
    TRAINING(EnumSet.allOf(StudyMode.class)),
    /** 阅读自学. */
    READING(EnumSet.of(StudyMode.SELF));

    private final Set<StudyMode> modes;

    StudyKind(Set<StudyMode> modes) {
        this.modes = modes;
    }

    boolean mayBe(StudyMode mode) {
        return modes.contains(mode);
    }
}
