package ruleoflaw.assessment.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.SortedMap;
import java.util.TreeMap;

/** Attributes as a JSON object of texts. */
@Converter
public class AttributesColumn implements AttributeConverter<SortedMap<String, String>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(SortedMap<String, String> attributes) {
        try {
            return JSON.writeValueAsString(attributes);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public SortedMap<String, String> convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("attributes that we wrote cannot be read", e);
        }
    }
}
