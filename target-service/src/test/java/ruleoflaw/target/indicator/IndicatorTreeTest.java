package ruleoflaw.target.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.chassis.table.Table;

/** What a sound table of indicators is. */
class IndicatorTreeTest {
    private static final String HEADER = "code,level,parentCode,titleZh,kind,measure,verification\n";
    private static final String ROOT = "1,1,,一级,,,VERIFIED\n";

    @Test
    void linesHangOneLevelBelowTheirParents() {
        var entries = entries(ROOT + "1.1,2,1,二级,,,\n" + "1.1.1,3,1.1,三级,QUANTITATIVE,RATIO,RECONSTRUCTED\n");

        assertThat(entries).extracting(IndicatorEntry::code).containsExactly("1", "1.1", "1.1.1");
        assertThat(entries.getLast().kind()).isEqualTo(IndicatorKind.QUANTITATIVE);
        assertThat(entries.getLast().verification()).isEqualTo(Verification.RECONSTRUCTED);
        assertThat(entries.getFirst().parentCode()).isNull();
    }

    @Test
    void aLineBelowNothingIsRefused() {
        assertThat(pointers(ROOT + "1.1,2,1,在树上,QUALITATIVE,,\n" + "2.1,2,2,孤行,QUALITATIVE,,\n"))
                .containsExactly("/rows/4/parentCode");
        assertThat(pointers("1.1,2,,孤行,QUALITATIVE,,\n")).containsExactly("/rows/2/parentCode");
    }

    @Test
    void aLevelMayNotBeSkipped() {
        assertThat(pointers(ROOT + "1.1,3,1,跳级,QUALITATIVE,,\n")).containsExactly("/rows/3/level");
        assertThat(pointers(ROOT + "1.1,二,1,错级,QUALITATIVE,,\n")).containsExactly("/rows/3/level");
    }

    @Test
    void aCodeStandsOnce() {
        assertThat(pointers(ROOT + "1.1,2,1,甲,QUALITATIVE,,\n" + "1.1,2,1,乙,QUALITATIVE,,\n"))
                .containsExactly("/rows/4/code");
    }

    @Test
    void whatIsCountedNeedsAMeasure() {
        assertThat(pointers(ROOT + "1.1,2,1,可量化,QUANTITATIVE,,\n")).containsExactly("/rows/3/measure");
    }

    @Test
    void aLeafNeedsAKind() {
        assertThat(pointers(ROOT + "1.1,2,1,无类型,,,\n")).containsExactly("/rows/3/kind");
    }

    @Test
    void unknownWordsAndMissingTitlesAreNamedTogether() {
        assertThat(pointers(ROOT + "1.1,2,1,,QUALITATIVE,STARS,MAYBE\n"))
                .containsExactlyInAnyOrder("/rows/3/titleZh", "/rows/3/measure", "/rows/3/verification");
    }

    private static List<IndicatorEntry> entries(String rows) {
        return new IndicatorTree(Table.csv((HEADER + rows).getBytes(UTF_8)).rows()).entries();
    }

    private static List<String> pointers(String rows) {
        var problem = catchThrowableOfType(
                Problem.class, () -> assertThat(entries(rows)).isEmpty());
        return problem.errors().stream().map(FieldError::pointer).toList();
    }
}
