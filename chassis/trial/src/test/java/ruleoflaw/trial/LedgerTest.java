package ruleoflaw.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.sheet.TableFile;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** Spreadsheets and papers over HTTP: written while the rows are read, saved under their Chinese name. */
@QuarkusTest
class LedgerTest {
    @Test
    void aLedgerIsWrittenBatchByBatch() {
        var unit = UUID.randomUUID();
        var texts = new ArrayList<String>();
        for (var i = 1; i <= 7; i++) {
            texts.add("第" + i + "份");
            NoteCalls.written(unit, "第" + i + "份");
        }

        var answer = Api.as(TestTokens.office()).accept("*/*").get("/v1/note-ledger?unit=" + unit);

        answer.then().statusCode(200).header("Content-Type", Download.XLSX);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"download.xlsx\";"
                        + " filename*=UTF-8''%E4%BE%BF%E7%AC%BA%20%E5%8F%B0%E8%B4%A6.xlsx");
        assertThat(TableFile.of(answer.asByteArray()).table("编号", "内容").rows())
                .extracting(row -> row.text("内容"))
                .containsExactlyElementsOf(texts);
        send(answer.asByteArray(), Download.XLSX).then().statusCode(200).body("rows", is(7));
    }

    @Test
    void aPaperIsAWordDocument() {
        var answer = Api.as(TestTokens.office()).accept("*/*").get("/v1/note-ledger/paper");

        answer.then().statusCode(200).header("Content-Type", Download.DOCX);
        assertThat(answer.asByteArray()).startsWith('P', 'K');
    }

    @Test
    void aMissingColumnIsNamedWhicheverFormatTheTableHas() {
        assertProblem(send("编号\n1\n".getBytes(StandardCharsets.UTF_8), "text/csv"))
                .hasStatus(422)
                .hasType("import-refused")
                .pointsAt("/rows/1/内容");
    }

    private static io.restassured.response.Response send(byte[] table, String mediaType) {
        return Api.as(TestTokens.office())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(mediaType)
                .body(table)
                .post("/v1/note-ledger");
    }
}
