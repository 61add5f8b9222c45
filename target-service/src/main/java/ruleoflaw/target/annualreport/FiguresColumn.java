package ruleoflaw.target.annualreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import ruleoflaw.target.figure.Figure;

/** The figures of a report as they were when it was submitted, in one column. */
@Converter
class FiguresColumn implements AttributeConverter<List<Figure>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Figure> figures) {
        try {
            return JSON.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Figure> convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, FIGURES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the figures of a report cannot be read", e);
        }
    }
}
