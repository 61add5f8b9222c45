package ruleoflaw.assessment.imported;

import java.util.EnumSet;
import java.util.Set;

/** The life of an imported fact; the only place that says which step may follow which. */
enum ImportStatus {
    RECORDED,
    OBJECTED,
    UPHELD,
    DROPPED;

    Set<ImportStatus> next() {
        return switch (this) {
            case RECORDED -> EnumSet.of(RECORDED, OBJECTED, DROPPED);
            case OBJECTED -> EnumSet.of(UPHELD, DROPPED);
            case UPHELD -> EnumSet.of(RECORDED);
            case DROPPED -> EnumSet.of(RECORDED);
        };
    }

    String label() {
        return switch (this) {
            case RECORDED -> "已导入";
            case OBJECTED -> "单位有异议";
            case UPHELD -> "维持";
            case DROPPED -> "已撤销";
        };
    }
}
