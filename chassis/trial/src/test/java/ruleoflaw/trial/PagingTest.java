package ruleoflaw.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** Lists are read page by page, and a cursor is good for its own list only. */
@QuarkusTest
class PagingTest {
    @Test
    void walkingThePagesShowsEveryRowOnceInOrder() {
        var unit = UUID.randomUUID();
        var written = new ArrayList<UUID>();
        for (var i = 0; i < 7; i++) {
            written.add(NoteCalls.written(unit, "note " + i));
        }

        assertThat(walk("/v1/notes?limit=3&unit=" + unit)).isEqualTo(written);
    }

    @Test
    void theNextPageIsAlsoALink() {
        var unit = UUID.randomUUID();
        NoteCalls.written(unit, "one");
        NoteCalls.written(unit, "two");

        var page = page("/v1/notes?limit=1&unit=" + unit);

        assertThat(page.header("Link"))
                .endsWith("; rel=\"next\"")
                .contains("cursor=")
                .contains("limit=1");
        assertThat(page("/v1/notes?limit=2&unit=" + unit).header("Link")).isNull();
    }

    @Test
    void aChangedCursorIsRefused() {
        var unit = UUID.randomUUID();
        NoteCalls.written(unit, "one");
        NoteCalls.written(unit, "two");
        String cursor = page("/v1/notes?limit=1&unit=" + unit).path("next");
        var changed = (cursor.charAt(0) == 'A' ? "B" : "A") + cursor.substring(1);

        assertProblem(page("/v1/notes?unit=" + unit + "&cursor=" + changed))
                .hasStatus(400)
                .hasType("invalid-cursor");
        assertProblem(page("/v1/notes?unit=" + unit + "&cursor=x"))
                .hasStatus(400)
                .hasType("invalid-cursor");
        assertProblem(page("/v1/notes?unit=" + UUID.randomUUID() + "&cursor=" + cursor))
                .hasStatus(400)
                .hasType("invalid-cursor");
    }

    @Test
    void aPageHoldsOneToTwoHundredRows() {
        assertProblem(page("/v1/notes?limit=0")).hasStatus(400).hasType("invalid-fields");
        assertProblem(page("/v1/notes?limit=201")).hasStatus(400).hasType("invalid-fields");
        assertProblem(page("/v1/notes?limit=many")).hasStatus(400).hasType("invalid-parameter");
    }

    private static List<UUID> walk(String first) {
        var seen = new ArrayList<UUID>();
        var page = page(first);
        page.<List<String>>path("items.id").forEach(id -> seen.add(UUID.fromString(id)));
        while (page.path("next") != null) {
            page = page(first + "&cursor=" + page.path("next"));
            page.<List<String>>path("items.id").forEach(id -> seen.add(UUID.fromString(id)));
        }
        return seen;
    }

    private static Response page(String address) {
        return Api.as(TestTokens.office()).get(address);
    }
}
