package ruleoflaw.target.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.target.assignment.AssignmentStatus;
import ruleoflaw.target.assignment.Outcome;

/** An assignment as the ledger shows it at some instant. */
record LedgerLine(
        UUID id,
        UUID unitId,
        String unitName,
        String targetCode,
        String title,
        BigDecimal weight,
        LocalDate due,
        LocalDate lastDay,
        AssignmentStatus status,
        @Nullable Outcome outcome,
        int percent,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate settledOn,
        @Nullable String result,
        @Nullable String remark,
        Instant since)
        implements Identified {
    static LedgerLine of(JsonNode state, Instant since) {
        return new LedgerLine(
                UUID.fromString(text(state, "id")),
                UUID.fromString(text(state, "unit_id")),
                text(state, "unit_name"),
                text(state, "target_code"),
                text(state, "title"),
                state.path("weight").decimalValue(),
                LocalDate.parse(text(state, "due")),
                LocalDate.parse(text(state, "last_day")),
                AssignmentStatus.valueOf(text(state, "status")),
                optional(state, "outcome").map(Outcome::valueOf).orElse(null),
                state.path("percent").asInt(),
                day(state, "acknowledged_on"),
                day(state, "reported_on"),
                day(state, "settled_on"),
                optional(state, "result").orElse(null),
                optional(state, "remark").orElse(null),
                since);
    }

    private static String text(JsonNode state, String field) {
        return state.path(field).asText();
    }

    private static Optional<String> optional(JsonNode state, String field) {
        return Optional.of(state.path(field))
                .filter(node -> !node.isNull() && !node.isMissingNode())
                .map(JsonNode::asText);
    }

    private static @Nullable LocalDate day(JsonNode state, String field) {
        return optional(state, field).map(LocalDate::parse).orElse(null);
    }
}
