package ruleoflaw.assessment.scheme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ruleoflaw.assessment.rule.Canonical;
import ruleoflaw.assessment.rule.RuleSet;

/** A scheme's document, written canonically: what is frozen are its bytes. */
@Converter
class RuleSetColumn implements AttributeConverter<RuleSet, String> {
    @Override
    public String convertToDatabaseColumn(RuleSet rules) {
        return Canonical.write(rules);
    }

    @Override
    public RuleSet convertToEntityAttribute(String text) {
        return Canonical.read(text, RuleSet.class);
    }
}
