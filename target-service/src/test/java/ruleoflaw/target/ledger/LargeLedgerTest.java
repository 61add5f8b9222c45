package ruleoflaw.target.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.target.TargetCalls.OFFICE;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.sheet.TableFile;
import ruleoflaw.chassis.testing.Api;

/** A ledger far longer than any county's is written whole, and each line once. */
@QuarkusTest
class LargeLedgerTest {
    private static final int YEAR = 1999;
    private static final int LINES = 20_000;

    private static final String FILL = """
            insert into assignment_history (assignment_id, unit_id, plan_id, year, status, valid_from, state)
            select id, id, id, :year, 'ISSUED', timestamptz '1999-01-05 09:00+08',
                   jsonb_build_object('id', id, 'unit_id', id, 'unit_name', '单位' || n, 'target_code', 'A-1',
                       'title', '任务' || n, 'weight', 10, 'due', '1999-12-01', 'last_day', '1999-12-01',
                       'status', 'ISSUED', 'percent', 0)
            from (select n, cast(lpad(to_hex(n), 32, '0') as uuid) id from generate_series(1, :lines) n) made
            """;

    @Inject
    jakarta.persistence.EntityManager entityManager;

    @Test
    void twentyThousandLinesComeOutOneByOne() {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery(FILL)
                        .setParameter("year", YEAR)
                        .setParameter("lines", LINES)
                        .executeUpdate());

        var bytes = Api.as(OFFICE)
                .get("/v1/ledger/file?year=" + YEAR)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        var seen = new HashSet<String>();
        TableFile.of(bytes).eachRow(row -> seen.add(row.text("责任单位")), "责任单位");
        assertThat(seen).hasSize(LINES);
    }
}
