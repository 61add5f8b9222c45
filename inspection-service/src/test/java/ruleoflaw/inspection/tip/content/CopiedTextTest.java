package ruleoflaw.inspection.tip.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopiedTextTest {
    private static final CopiedText TOLD = new CopiedText("我家住在柳巷三号，九月二日早上执法队来了，没有告知就把摊位搬走了。");

    @Test
    void sixteenCharactersInARowAreACopyWhateverStandsBetweenThem() {
        assertThat(TOLD.isIn("群众反映：九月二日早上执法队来了，没有告知就把摊位搬走。")).isTrue();
        assertThat(TOLD.isIn("九月二日 早上、执法队来了没有 告知就 把")).isTrue();
    }

    @Test
    void ownWordsAreNoCopy() {
        assertThat(TOLD.isIn("占道经营整治未履行告知程序，九月二日早上搬离摊位一处。")).isFalse();
        assertThat(TOLD.isIn("早上执法队来了没有告知就把")).isFalse();
    }
}
