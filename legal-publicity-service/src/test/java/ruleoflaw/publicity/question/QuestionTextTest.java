package ruleoflaw.publicity.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.chassis.table.Table;

class QuestionTextTest {
    private static final String HEADER = "编号,题型,法律,题目,选项A,选项B,选项C,选项D,答案\n";

    @Test
    void aKindMayBeWrittenInChineseAndOptionsEndWithTheFirstEmptyOne() {
        var question = check("1,多选,CONSTITUTION,哪些属于基本权利?,选举权,劳动权,,,ab").getFirst();

        assertThat(question.kind()).isEqualTo(QuestionKind.MULTIPLE);
        assertThat(question.options()).containsExactly("选举权", "劳动权");
        assertThat(question.answer()).isEqualTo("AB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,填空,CONSTITUTION,问,甲,乙,,,A | /rows/2/题型",
                "1,单选,宪法,问,甲,乙,,,A | /rows/2/法律",
                "1,单选,CONSTITUTION,问,甲,,,,A | /rows/2/选项B",
                "1,单选,CONSTITUTION,问,甲,乙,,,AB | /rows/2/答案",
                "1,多选,CONSTITUTION,问,甲,乙,丙,,A | /rows/2/答案",
                "1,多选,CONSTITUTION,问,甲,乙,丙,,BA | /rows/2/答案",
                "1,单选,CONSTITUTION,问,甲,乙,,,C | /rows/2/答案",
                "1,单选,CONSTITUTION,,甲,乙,,,A | /rows/2/题目"
            })
    void whatIsWrongIsNamedByLineAndColumn(String line, String pointer) {
        assertThatThrownBy(() -> check(line))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(FieldError::pointer)
                                .contains(pointer));
    }

    private static List<QuestionText> check(String line) {
        return QuestionText.of(Table.csv((HEADER + line + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
