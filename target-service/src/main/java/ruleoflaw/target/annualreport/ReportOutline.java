package ruleoflaw.target.annualreport;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The usual outline of a report, as data: {@code annual-report/county.json} and {@code unit.json}. */
@ApplicationScoped
class ReportOutline {
    private final ReportText ofCounty;
    private final ReportText ofUnit;

    ReportOutline(ObjectMapper json) {
        this.ofCounty = read(json, "county");
        this.ofUnit = read(json, "unit");
    }

    ReportText of(@Nullable Object unit) {
        return unit == null ? ofCounty : ofUnit;
    }

    private static ReportText read(ObjectMapper json, String name) {
        try (var file = ReportOutline.class.getResourceAsStream("/annual-report/" + name + ".json")) {
            return json.readValue(file, ReportText.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
