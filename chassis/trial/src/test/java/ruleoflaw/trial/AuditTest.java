package ruleoflaw.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Database;

/** Every write leaves a row that says who, when, and from what to what; and that row stays. */
@QuarkusTest
class AuditTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Entry(String caller, String operation, JsonNode before, JsonNode after) {}

    @Test
    void aWriteIsRecordedWithItsCallerBeforeAndAfter() throws Exception {
        var id = NoteCalls.written(UUID.randomUUID(), "one");
        NoteCalls.rewrite(id, 0, "two").then().statusCode(200);

        var trail = trailOf(id);

        assertThat(trail).extracting(Entry::operation).containsExactly("INSERT", "UPDATE");
        assertThat(trail).extracting(Entry::caller).containsOnly("office-clerk");
        assertThat(trail.getLast().before().path("text").asText()).isEqualTo("one");
        assertThat(trail.getLast().after().path("text").asText()).isEqualTo("two");
    }

    @Test
    void aRefusedWriteLeavesNoTrail() throws Exception {
        var id = NoteCalls.written(UUID.randomUUID(), "one");

        NoteCalls.rewrite(id, 5, "two").then().statusCode(412);

        assertThat(trailOf(id)).hasSize(1);
    }

    @Test
    void theTrailCannotBeChanged() {
        NoteCalls.written(UUID.randomUUID(), "one");

        assertThatThrownBy(() -> execute("update audit_entry set caller = 'somebody else'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> execute("delete from audit_entry")).hasMessageContaining("never changed");
    }

    private static void execute(String statement) throws SQLException {
        try (var connection = Database.connect()) {
            connection.createStatement().execute(statement);
        }
    }

    private static List<Entry> trailOf(UUID id) throws Exception {
        try (var connection = Database.connect();
                var statement = connection.prepareStatement("""
                        select caller, operation, coalesce(before, '{}')::text, coalesce(after, '{}')::text
                        from audit_entry where table_name = 'note' and row_key = ? order by id
                        """)) {
            statement.setString(1, id.toString());
            var trail = new ArrayList<Entry>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    trail.add(new Entry(
                            row.getString(1),
                            row.getString(2),
                            JSON.readTree(row.getString(3)),
                            JSON.readTree(row.getString(4))));
                }
            }
            return trail;
        }
    }
}
