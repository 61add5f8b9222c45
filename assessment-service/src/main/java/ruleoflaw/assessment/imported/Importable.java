package ruleoflaw.assessment.imported;

import static ruleoflaw.assessment.AssessmentProblem.MEASURE_NOT_IMPORTABLE;
import static ruleoflaw.chassis.problem.CommonProblem.INVALID_FIELDS;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import ruleoflaw.assessment.imported.ImportedFact.Said;
import ruleoflaw.assessment.measure.Attribute;
import ruleoflaw.assessment.measure.Measure;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;

/** A measure that may be imported, and how what is said about its items is read. */
record Importable(Measure measure) {
    static final String UNIT = "统一社会信用代码";
    static final String KEY = "编号";

    /** @throws ruleoflaw.chassis.problem.Problem 422 when nothing may be imported for it */
    static Importable of(String code, Measures measures) {
        return measures.find(code)
                .filter(Measure::importable)
                .map(Importable::new)
                .orElseThrow(() -> MEASURE_NOT_IMPORTABLE.because(code).at("/measure"));
    }

    /** The same key of the same unit's year is the same item, in whatever table it stands. */
    UUID itemOf(UUID unitId, int year, String key) {
        var name = measure.code() + "/" + unitId + "/" + year + "/" + key.strip();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Said read(ImportFact said) {
        var faults = new ArrayList<FieldError>();
        said.attributes().keySet().stream()
                .filter(name -> measure.attribute(name).isEmpty())
                .forEach(name -> faults.add(
                        new FieldError("/attributes/" + name, Text.of("没有这项属性", "the measure has no such attribute"))));
        for (var attribute : measure.attributes()) {
            var value = Optional.ofNullable(said.attributes().get(attribute.name()));
            if (!fits(attribute, value)) {
                faults.add(new FieldError("/attributes/" + attribute.name(), wanted(attribute)));
            }
        }
        if (!faults.isEmpty()) {
            throw INVALID_FIELDS.because(faults.size()).with(faults);
        }
        var item = said.item() == null ? itemOf(said.unitId(), said.year(), key(said)) : said.item();
        return new Said(said.unitId(), said.year(), measure.code(), item, new TreeMap<>(said.attributes()));
    }

    private static String key(ImportFact said) {
        return said.key() == null ? "" : said.key();
    }

    /** The columns of a table that an official fills in, in Chinese. */
    String[] columns() {
        var columns = new ArrayList<String>();
        columns.add(UNIT);
        columns.add(KEY);
        measure.attributes().stream()
                .filter(attribute -> !attribute.optional())
                .forEach(attribute -> columns.add(attribute.title().zh()));
        return columns.toArray(String[]::new);
    }

    Optional<SortedMap<String, String>> attributes(Row row, RowErrors errors) {
        var attributes = new TreeMap<String, String>();
        var right = true;
        for (var attribute : measure.attributes()) {
            var column = attribute.title().zh();
            var value = row.optional(column).map(text -> code(attribute, text));
            value.ifPresent(text -> attributes.put(attribute.name(), text));
            if (!fits(attribute, value)) {
                right = false;
                errors.add(
                        row, column, wanted(attribute).zh(), wanted(attribute).en());
            }
        }
        return right ? Optional.of(attributes) : Optional.empty();
    }

    /** People write 胜诉, machines WON. */
    private static String code(Attribute attribute, String text) {
        return attribute.values().entrySet().stream()
                .filter(value -> value.getValue().zh().equals(text.strip()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(text.strip());
    }

    private static boolean fits(Attribute attribute, Optional<String> value) {
        try {
            value.ifPresent(attribute::check);
            return value.isPresent() || attribute.optional();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static Text wanted(Attribute attribute) {
        return switch (attribute.kind()) {
            case NUMBER -> Text.of("须为不小于零的数", "it has to be a number, not negative");
            case DATE -> Text.of("须为日期，如2026-05-02", "it has to be a date such as 2026-05-02");
            case CODE ->
                Text.of(
                        "须为下列之一："
                                + attribute.values().values().stream()
                                        .map(Text::zh)
                                        .toList(),
                        "it has to be one of " + attribute.values().keySet());
        };
    }
}
