package ruleoflaw.launcher.journey.stage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of {@code seeds/demo}: the raw facts of the demo year. */
public record DemoTable(List<Row> rows) {
    public static DemoTable read(Path file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new DemoTable(reader.stream()
                    .map(NamedCsvRecord::getFieldsAsMap)
                    .map(Row::new)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of the table. */
    public record Row(Map<String, String> cells) {
        public String text(String column) {
            var text = cells.get(column);
            if (text == null) {
                throw new IllegalStateException("the demo table has no column " + column);
            }
            return text;
        }

        public Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(text -> !text.isBlank());
        }

        public LocalDate date(String column) {
            return LocalDate.parse(text(column));
        }

        public Optional<LocalDate> optionalDate(String column) {
            return optional(column).map(LocalDate::parse);
        }

        public List<String> list(String column) {
            return optional(column).map(text -> Arrays.asList(text.split(";"))).orElse(List.of());
        }
    }
}
