package ruleoflaw.publicity.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.chassis.testing.Project;
import ruleoflaw.publicity.Code;

/** The suite's own demo year speaks the language of this service. */
class SeededYearTest {
    @Test
    void itNamesOnlyPlacesOfTheEditionInForce() throws IOException {
        var inForce = seed("reference/place-dictionaries.csv").stream()
                .filter(row -> row.text("edition").equals("S2"))
                .map(row -> row.text("code"))
                .collect(Collectors.toSet());

        assertThat(codes("demo/publicity-planned.csv", "places")).isSubsetOf(inForce);
        assertThat(codes("demo/activities.csv", "places")).isSubsetOf(inForce);
    }

    @Test
    void everythingElseItNamesIsACode() throws IOException {
        for (var file : List.of("demo/publicity-planned.csv", "demo/activities.csv")) {
            for (var column : List.of("kind", "laws", "audience")) {
                assertThat(codes(file, column)).isNotEmpty().allMatch(code -> code.matches(Code.SHAPE));
            }
        }
    }

    private static Set<String> codes(String file, String column) throws IOException {
        return seed(file).stream()
                .flatMap(row -> Stream.of(row.text(column).split(";")))
                .collect(Collectors.toSet());
    }

    private static List<Row> seed(String file) throws IOException {
        return Table.csv(Files.readAllBytes(Project.root().resolve("seeds").resolve(file)))
                .rows();
    }
}
