package ruleoflaw.assessment.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** References to files as a JSON array. */
@Converter
public class FilesColumn implements AttributeConverter<List<EvidenceFile>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(List<EvidenceFile> files) {
        try {
            return JSON.writeValueAsString(files);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public List<EvidenceFile> convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, new TypeReference<List<EvidenceFile>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("references that we wrote cannot be read", e);
        }
    }
}
