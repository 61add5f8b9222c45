package ruleoflaw.assessment.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.Api.etag;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.chassis.testing.TestTokens.approver;
import static ruleoflaw.chassis.testing.TestTokens.auditor;
import static ruleoflaw.chassis.testing.TestTokens.office;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.assessment.rule.Canonical;
import ruleoflaw.assessment.rule.Rules;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

@QuarkusTest
class SchemeResourceTest {
    @Test
    void aDraftIsStoredAndReadBackAsItWasWritten() {
        var drafted = draft(document("draft-2031", 2031));

        assertThat(drafted.statusCode()).isEqualTo(201);
        assertThat(drafted.<String>path("status")).isEqualTo("DRAFT");
        assertThat(drafted.<Integer>path("edition")).isEqualTo(1);
        assertThat(drafted.header("Location")).endsWith("/v1/schemes/" + id(drafted));
        var read = as(auditor()).get("/v1/schemes/" + id(drafted));
        assertThat(read.header("ETag")).isEqualTo(etag(0));
        assertThat(read.<String>path("document.blocks[0].leaves[0].terms[0].shape.factors.LATE"))
                .isEqualTo("1/2");
    }

    @Test
    void publicationFreezesTellsAndReplacesTheSchemeOfThatYear() {
        var first = draft(document("first-2032", 2032));
        var second = draft(document("second-2032", 2032));

        assertThat(publish(first).statusCode()).isEqualTo(200);
        assertProblem(publish(second)).hasStatus(422).hasType("scheme-change-unfounded");
        var change = as(approver())
                .header("If-Match", etag(0))
                .body("{\"reason\": \"上级调整任务\", \"approval\": \"云法治委〔2032〕3号\"}")
                .put("/v1/schemes/" + id(second) + "/publication");
        assertThat(change.<String>path("status")).isEqualTo("PUBLISHED");
        assertThat(change.<String>path("approval")).isEqualTo("云法治委〔2032〕3号");

        var events = RecordedEvents.await("ruleoflaw.assessment.events.v1", UUID.fromString(id(second)), 1);
        assertThat(events.getFirst().type()).isEqualTo("assessment.scheme.published.v1");
        assertThat(events.getFirst().data().path("supersedes").asText()).isEqualTo(id(first));
        assertThat(Canonical.hash(events.getFirst().data().path("document").asText()))
                .isEqualTo(events.getFirst().data().path("sha256").asText());
        assertThat(as(office()).get("/v1/schemes/" + id(first)).<String>path("status"))
                .isEqualTo("SUPERSEDED");
        assertProblem(revise(first, 2, document("first-2032", 2032)))
                .hasStatus(409)
                .hasType("scheme-frozen");
    }

    @Test
    void aFrozenDocumentCannotBeChangedEvenPastTheService() throws SQLException {
        var published = draft(document("frozen-2033", 2033));
        assertThat(publish(published).statusCode()).isEqualTo(200);

        try (var connection = Database.connect();
                var statement = connection.prepareStatement("update scheme set document = '{}' where id = ?::uuid")) {
            statement.setString(1, id(published));
            org.assertj.core.api.Assertions.assertThatThrownBy(statement::executeUpdate)
                    .hasMessageContaining("frozen");
        }
    }

    @Test
    void theAuthorCannotPublishEvenWhenHeMayApprove() {
        var author = TestTokens.of(Role.APPROVER, "office-clerk", null);
        var drafted = draft(document("own-2034", 2034));

        assertProblem(as(author).header("If-Match", etag(0)).put("/v1/schemes/" + id(drafted) + "/publication"))
                .hasStatus(403)
                .hasType("author-may-not-publish");
    }

    @Test
    void anEditNeedsTheVersionItWasPreparedOn() {
        var drafted = draft(document("edit-2035", 2035));
        var path = "/v1/schemes/" + id(drafted);

        assertProblem(as(office()).body(document("edit-2035", 2035)).put(path)).hasStatus(428);
        assertProblem(revise(drafted, 7, document("edit-2035", 2035))).hasStatus(412);
        var revised = revise(drafted, 0, document("edit-2035", 2035).replace("日常工作", "平时工作"));
        assertThat(revised.<Integer>path("version")).isEqualTo(1);
        assertThat(revised.<String>path("document.blocks[0].title.zh")).isEqualTo("平时工作");
        assertProblem(revise(drafted, 1, document("edit-2036", 2035)))
                .hasStatus(422)
                .pointsAt("/code");
    }

    @Test
    void aDocumentThatDoesNotAddUpIsRefusedWithThePlace() {
        assertProblem(draft(document("bad-2036", 2036).replace("\"max\": 30", "\"max\": 29")))
                .hasStatus(422)
                .hasType("scheme-invalid")
                .pointsAt("/blocks/0/max");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "whenEmpty": "FULL"   | "whenEmpty": null      | /blocks/0/leaves/1/terms/0/shape/whenEmpty
            "whenEmpty": "FULL"   | "whenEmpty": "MAYBE"   | /blocks/0/leaves/1/terms/0/shape/whenEmpty
            "LATE": "1/2"         | "LATE": "half"         | /blocks/0/leaves/0/terms/0/shape/factors/LATE
            "type": "weighted"    | "type": "median"       | /blocks/0/leaves/0/terms/0/shape
            "decimals": 2         | "decimals": 9          | /decimals
            "NON_ENFORCEMENT"     | "VILLAGE"              | /groups/2
            """)
    void aDocumentThatCannotBeReadIsRefusedWithThePlace(String right, String wrong, String pointer) {
        assertProblem(draft(document("bad-2036", 2036).replace(right, wrong)))
                .hasStatus(400)
                .pointsAt(pointer);
    }

    @Test
    void whoMayDoWhatIsDecidedByRole() {
        var drafted = draft(document("roles-2037", 2037));
        var unit = TestTokens.unit(UUID.randomUUID());

        assertProblem(as(unit).body(document("roles-2037", 2037)).post("/v1/schemes"))
                .hasStatus(403);
        assertProblem(as(office()).header("If-Match", etag(0)).put("/v1/schemes/" + id(drafted) + "/publication"))
                .hasStatus(403);
        assertThat(as(unit).get("/v1/schemes/" + id(drafted)).statusCode()).isEqualTo(200);
        assertProblem(as(office()).get("/v1/schemes/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void schemesAreFoundByYearCodeAndStatusPageByPage() {
        var first = draft(document("list-2038", 2038));
        var second = draft(document("list-2038", 2038));

        assertThat(second.<Integer>path("edition")).isEqualTo(2);
        var page = as(office()).get("/v1/schemes?year=2038&code=list-2038&status=DRAFT&limit=1");
        assertThat(page.<List<String>>path("items.id")).containsExactly(id(first));
        var next = as(office())
                .queryParam("cursor", page.<String>path("next"))
                .get("/v1/schemes?year=2038&code=list-2038&status=DRAFT&limit=1");
        assertThat(next.<List<String>>path("items.id")).containsExactly(id(second));
        assertThat(next.<String>path("next")).isNull();
        assertThat(as(office()).get("/v1/schemes?status=PUBLISHED&year=2038").<List<?>>path("items"))
                .isEmpty();
        assertProblem(as(office()).get("/v1/schemes?jear=2038")).hasStatus(400);
    }

    @Test
    void aRepeatedPostWithTheSameKeyDraftsOnce() {
        var document = document("once-2039", 2039);
        var first = as(office())
                .header("Idempotency-Key", "once-2039")
                .body(document)
                .post("/v1/schemes");
        var again = as(office())
                .header("Idempotency-Key", "once-2039")
                .body(document)
                .post("/v1/schemes");

        assertThat(id(again)).isEqualTo(id(first));
        assertThat(as(office()).get("/v1/schemes?code=once-2039").<List<?>>path("items"))
                .hasSize(1);
    }

    private static String document(String code, int year) {
        return Rules.dailyText()
                .replace("\"yunling-2026\"", "\"" + code + "\"")
                .replace("\"year\": 2026", "\"year\": " + year);
    }

    private static Response draft(String document) {
        return as(office()).body(document).post("/v1/schemes");
    }

    private static Response revise(Response scheme, long version, String document) {
        return as(office()).header("If-Match", etag(version)).body(document).put("/v1/schemes/" + id(scheme));
    }

    private static Response publish(Response scheme) {
        return as(approver()).header("If-Match", etag(0)).put("/v1/schemes/" + id(scheme) + "/publication");
    }

    private static String id(Response scheme) {
        return scheme.path("id");
    }

    @Test
    void aWorkbookOfASchemeIsANewDraftWithTheSameRules() {
        var drafted =
                draft(Rules.yunlingText().replace("yunling-2026", "book-2034").replace(": 2026", ": 2034"));
        var path = "/v1/schemes/" + id(drafted) + "/workbook";

        var book = as(auditor()).get(path);

        assertThat(book.statusCode()).isEqualTo(200);
        var again =
                as(office()).contentType(Download.XLSX).body(book.asByteArray()).post("/v1/schemes/workbook");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<Integer>path("edition")).isEqualTo(2);
        assertThat(again.<String>path("sha256")).isEqualTo(drafted.<String>path("sha256"));
        assertProblem(as(auditor())
                        .contentType(Download.XLSX)
                        .body(book.asByteArray())
                        .post("/v1/schemes/workbook"))
                .hasStatus(403);
    }
}
