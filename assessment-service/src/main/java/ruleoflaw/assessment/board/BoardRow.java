package ruleoflaw.assessment.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.revision.FrozenSheet;
import ruleoflaw.chassis.problem.Text;

/**
 * A unit on the board, in no order that tells a place.
 *
 * @param rank null as long as the caller may not see places
 */
record BoardRow(
        UUID unitId,
        String name,
        String total,
        String grade,
        Text gradeTitle,
        boolean vetoed,
        @Nullable Integer rank) {
    static BoardRow of(FrozenSheet sheet, boolean places) {
        return new BoardRow(
                sheet.unitId(),
                sheet.name(),
                sheet.total(),
                sheet.grade(),
                sheet.place().grade().title(),
                sheet.vetoed(),
                places ? sheet.rank() : null);
    }
}
