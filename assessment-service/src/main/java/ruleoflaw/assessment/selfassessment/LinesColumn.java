package ruleoflaw.assessment.selfassessment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import ruleoflaw.assessment.rule.Canonical;

/** The lines of a self-assessment as canonical JSON. */
@Converter
class LinesColumn implements AttributeConverter<List<SelfLine>, String> {
    @Override
    public String convertToDatabaseColumn(List<SelfLine> lines) {
        return Canonical.write(lines);
    }

    @Override
    public List<SelfLine> convertToEntityAttribute(String text) {
        return List.of(Canonical.read(text, SelfLine[].class));
    }
}
