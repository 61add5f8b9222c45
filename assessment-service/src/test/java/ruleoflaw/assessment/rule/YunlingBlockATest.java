package ruleoflaw.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.assessment.unit.UnitGroup;

/** Block A of the county's scheme for all sixteen units: raw data and points as the acceptance scenario has them. */
class YunlingBlockATest {
    /** Assignments as count×weight×status, findings as on time/late/open, publicity as approved/planned. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "城关镇,               9x10xON_TIME 1x10xLATE,                           3/0/0, 13/12, 11.40, 10.00, 8.00",
        "河东镇,               9x10xON_TIME 1x10xLATE,                           3/1/0, 12/12, 11.40, 7.50,  8.00",
        "石桥镇,               8x10xON_TIME 2x10xLATE,                           4/0/0, 10/12, 10.80, 10.00, 6.67",
        "青山乡,               6x10xON_TIME 2x10xLATE 2x10xNOT_DONE,             2/2/1, 7/12,  8.40,  4.00,  4.67",
        "柳林乡,               8x10xON_TIME 1x10xLATE 1x10xNOT_DONE,             2/1/0, 11/12, 10.20, 6.67,  7.33",
        "白云乡,               10x10xON_TIME,                                    1/0/1, 12/12, 12.00, 5.00,  8.00",
        "市场监督管理局,       8x10xON_TIME 3x5xON_TIME 1x5xLATE,                4/0/0, 24/20, 11.70, 10.00, 8.00",
        "自然资源局,           8x10xON_TIME 4x5xON_TIME,                         3/0/0, 18/18, 12.00, 10.00, 8.00",
        "市生态环境局云岭分局, 8x10xON_TIME 2x5xON_TIME 2x5xLATE,                2/1/0, 16/16, 11.40, 6.67,  8.00",
        "综合行政执法局,       8x10xON_TIME 4x5xON_TIME,                         6/0/0, 20/18, 12.00, 10.00, 8.00",
        "交通运输局,           7x10xON_TIME 1x10xLATE 3x5xON_TIME 1x5xNOT_DONE,  3/1/0, 14/16, 10.80, 7.50,  7.00",
        "教育体育局,           8x12.5xON_TIME,                                   2/0/0, 26/24, 12.00, 10.00, 8.00",
        "财政局,               7x12.5xON_TIME 1x12.5xLATE,                       1/0/0, 8/8,   11.25, 10.00, 8.00",
        "县委宣传部,           8x12.5xON_TIME,                                   0/0/0, 16/16, 12.00, 10.00, 8.00",
        "县委组织部,           8x12.5xON_TIME,                                   0/0/0, 8/8,   12.00, 10.00, 8.00",
        "政务服务和数据管理局, 6x12.5xON_TIME 2x12.5xLATE,                       2/0/0, 7/8,   10.50, 10.00, 7.00"
    })
    void theRawDataOfEveryUnitGiveItsPoints(
            String unit, String assignments, String findings, String publicity, String a1, String a2, String a3) {
        var basket = new Basket();
        Arrays.stream(assignments.split(" "))
                .map(part -> part.split("x"))
                .forEach(part -> basket.assignments(Integer.parseInt(part[0]), part[1], part[2]));
        var counts = numbers(findings);
        basket.findings(counts[0], "CLOSED_ON_TIME")
                .findings(counts[1], "CLOSED_LATE")
                .findings(counts[2], "OPEN");
        basket.activities(numbers(publicity)[0], numbers(publicity)[1]);

        var leaves =
                Rules.daily().evaluate(basket, UnitGroup.TOWNSHIP, leaf -> true).toList();

        assertThat(leaves).extracting(LeafTrail::code).containsExactly("A1", "A2", "A3");
        assertThat(leaves).extracting(LeafTrail::points).containsExactly(a1, a2, a3);
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split("/")).mapToInt(Integer::parseInt).toArray();
    }
}
