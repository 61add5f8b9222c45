package ruleoflaw.publicity.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.person.Persons.KnownPerson;

class AttendanceSheetTest {
    private static final KnownPerson ONE = person("1", "示例甲");
    private static final KnownPerson TWO = person("2", "示例乙");
    private static final KnownPerson NAMESAKE = person("3", "示例乙");

    @Test
    void aNameIsEnoughAndHoursAreNeededOnlyWhereTheyDiffer() {
        var sheet = check("姓名,学时\n示例甲,\n");

        assertThat(sheet).containsExactly(Map.entry(ONE.id(), Optional.empty()));
        assertThat(check("姓名,学时\n示例甲,2.5\n").get(ONE.id())).contains(new BigDecimal("2.5"));
        assertThat(check("姓名\n示例甲\n")).containsOnlyKeys(ONE.id());
    }

    @Test
    void ofTwoNamesakesTheStaffNumberTellsWhoItWas() {
        assertThat(check("姓名,工号\n示例乙,3\n示例乙,2\n")).containsOnlyKeys(NAMESAKE.id(), TWO.id());
    }

    @ParameterizedTest
    @CsvSource({
        "示例乙, '', '', /rows/2/工号",
        "示例丁, '', '', /rows/2/姓名",
        "示例甲, 9, '', /rows/2/工号",
        "示例甲, 2, '', /rows/2/姓名",
        "示例甲, '', 4.01, /rows/2/学时",
        "示例甲, '', 0, /rows/2/学时",
        "示例甲, '', 1.005, /rows/2/学时",
        "示例甲, '', 两小时, /rows/2/学时"
    })
    void whatIsWrongIsNamedByLineAndColumn(String name, String number, String hours, String pointer) {
        assertRefusedAt("姓名,工号,学时\n%s,%s,%s\n".formatted(name, number, hours), pointer);
    }

    @Test
    void nobodySignsTwice() {
        assertRefusedAt("姓名\n示例甲\n示例甲\n", "/rows/3/姓名");
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        assertThatThrownBy(() -> check("姓名\n示例丁\n示例戊\n"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.errors()).hasSize(2));
    }

    private static Map<UUID, Optional<BigDecimal>> check(String csv) {
        return AttendanceSheet.check(
                Table.csv(csv.getBytes(StandardCharsets.UTF_8)), List.of(ONE, TWO, NAMESAKE), new BigDecimal("4"));
    }

    private static void assertRefusedAt(String csv, String pointer) {
        assertThatThrownBy(() -> check(csv))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly(pointer));
    }

    private static KnownPerson person(String number, String name) {
        return new KnownPerson(UUID.randomUUID(), UUID.randomUUID(), number, name, "STAFF");
    }
}
