package ruleoflaw.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.suite.Service;
import ruleoflaw.launcher.suite.Suite;

/** What the office reads from the running county. */
record County(Suite suite) {
    Cast cast() {
        return new Cast(suite);
    }

    JsonNode get(Service service, String path) {
        return cast().office(service).get(path);
    }

    /** Every row of a list, page by page; the path already has a query. */
    List<JsonNode> all(Service service, String path) {
        var desk = cast().office(service);
        var found = new ArrayList<JsonNode>();
        var page = desk.get(path);
        page.path("items").forEach(found::add);
        while (page.path("next").isTextual()) {
            page = desk.get(path + "&cursor=" + page.path("next").asText());
            page.path("items").forEach(found::add);
        }
        return found;
    }

    static long count(List<JsonNode> rows, String field, String value) {
        return rows.stream()
                .filter(row -> value.equals(row.path(field).asText()))
                .count();
    }
}
