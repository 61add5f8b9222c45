package ruleoflaw.target.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Names what differs between two lines of the ledger. */
final class Differences {
    private static final Map<String, Function<LedgerLine, @Nullable Object>> FIELDS = fields();

    private Differences() {}

    static List<String> between(@Nullable LedgerLine before, @Nullable LedgerLine after) {
        return FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(value(before, field.getValue()), value(after, field.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static @Nullable Object value(@Nullable LedgerLine line, Function<LedgerLine, @Nullable Object> field) {
        return line == null ? null : field.apply(line);
    }

    private static Map<String, Function<LedgerLine, @Nullable Object>> fields() {
        var fields = new LinkedHashMap<String, Function<LedgerLine, @Nullable Object>>();
        fields.put("unitName", LedgerLine::unitName);
        fields.put("title", LedgerLine::title);
        fields.put("weight", line -> line.weight().stripTrailingZeros());
        fields.put("due", LedgerLine::due);
        fields.put("lastDay", LedgerLine::lastDay);
        fields.put("status", LedgerLine::status);
        fields.put("outcome", LedgerLine::outcome);
        fields.put("percent", LedgerLine::percent);
        fields.put("acknowledgedOn", LedgerLine::acknowledgedOn);
        fields.put("reportedOn", LedgerLine::reportedOn);
        fields.put("settledOn", LedgerLine::settledOn);
        fields.put("result", LedgerLine::result);
        fields.put("remark", LedgerLine::remark);
        return fields;
    }
}
