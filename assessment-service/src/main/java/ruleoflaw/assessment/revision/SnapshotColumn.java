package ruleoflaw.assessment.revision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ruleoflaw.assessment.rule.Canonical;

/** A snapshot, written canonically: what is frozen are its bytes. */
@Converter
class SnapshotColumn implements AttributeConverter<Snapshot, String> {
    @Override
    public String convertToDatabaseColumn(Snapshot snapshot) {
        return Canonical.write(snapshot);
    }

    @Override
    public Snapshot convertToEntityAttribute(String text) {
        return Canonical.read(text, Snapshot.class);
    }
}
