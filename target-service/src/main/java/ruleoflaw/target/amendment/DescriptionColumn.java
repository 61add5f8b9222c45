package ruleoflaw.target.amendment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import ruleoflaw.target.annualtarget.TargetDescription;

/** A target's description as a JSON object. */
@Converter
class DescriptionColumn implements AttributeConverter<TargetDescription, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TargetDescription description) {
        try {
            return description == null ? null : JSON.writeValueAsString(description);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public @Nullable TargetDescription convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : JSON.readValue(text, TargetDescription.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a description that we wrote cannot be read", e);
        }
    }
}
