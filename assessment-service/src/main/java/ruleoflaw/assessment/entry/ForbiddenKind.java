package ruleoflaw.assessment.entry;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may not be scored, whatever a scheme says: 《整治形式主义为基层减负若干规定》 (2024) keeps it out of assessments.
 *
 * <p>The constant is the kind as a proposal names it.
 */
enum ForbiddenKind {
    LEADER_APPROVAL("领导批示"),
    MEDIA_PIECE("媒体刊发、信息采用"),
    REPORTED_EXPERIENCE("经验材料、交流发言"),
    MEETING_HELD("召开会议"),
    PHOTO_KEPT("拍照留痕"),
    STUDY_NOTE("学习笔记、心得体会");

    static final String RULE = "《整治形式主义为基层减负若干规定》（2024年）";

    private final String label;

    ForbiddenKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<ForbiddenKind> of(String kind) {
        return Stream.of(values())
                .filter(forbidden -> forbidden.name().equals(kind))
                .findFirst();
    }
}
