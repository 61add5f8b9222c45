package ruleoflaw.assessment.usage;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import ruleoflaw.assessment.rule.Canonical;

/** What was handed over as canonical JSON: what is kept is what was given, byte for byte. */
@Converter
class HandoversColumn implements AttributeConverter<List<Handover>, String> {
    @Override
    public String convertToDatabaseColumn(List<Handover> handed) {
        return Canonical.write(handed);
    }

    @Override
    public List<Handover> convertToEntityAttribute(String text) {
        return List.of(Canonical.read(text, Handover[].class));
    }
}
