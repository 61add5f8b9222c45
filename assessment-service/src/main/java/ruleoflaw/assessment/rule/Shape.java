package ruleoflaw.assessment.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** What turns quantities into the fraction of a term's points that a unit gets. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Shape.Ratio.class, name = "ratio"),
    @JsonSubTypes.Type(value = Shape.Weighted.class, name = "weighted")
})
@Schema(
        oneOf = {Shape.Ratio.class, Shape.Weighted.class},
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "ratio", schema = Shape.Ratio.class),
            @DiscriminatorMapping(value = "weighted", schema = Shape.Weighted.class)
        })
public sealed interface Shape {
    String NOTHING_TO_DIVIDE_BY = "分母可能为零，须写明FULL、ZERO或NOT_APPLICABLE / say what holds when there is nothing"
            + " to divide by: FULL, ZERO or NOT_APPLICABLE";

    /** The codes of the measures it looks at. */
    SortedSet<String> measures();

    /** numerator / denominator, at most the cap. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            requiredProperties = "type",
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "ratio"))
    record Ratio(
            @Valid @NotNull Quantity numerator,
            @Valid @NotNull Quantity denominator,
            @Nullable Fraction cap,
            @NotNull(message = NOTHING_TO_DIVIDE_BY) WhenEmpty whenEmpty)
            implements Shape {
        @Override
        public SortedSet<String> measures() {
            var measures = new TreeSet<String>();
            measures.add(numerator.measure());
            measures.add(denominator.measure());
            return measures;
        }
    }

    /** Σ weight · factor / Σ weight; the factor follows from an attribute of the item, and is 0 where none is given. */
    @Schema(
            requiredProperties = "type",
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "weighted"))
    record Weighted(
            @NotBlank String measure,
            @NotBlank String weight,
            @NotBlank String by,
            @NotEmpty SortedMap<String, @NotNull Fraction> factors,
            @NotNull(message = NOTHING_TO_DIVIDE_BY) WhenEmpty whenEmpty)
            implements Shape {
        @Override
        public SortedSet<String> measures() {
            var measures = new TreeSet<String>();
            measures.add(measure);
            return measures;
        }

        Fraction factor(String value) {
            return factors.getOrDefault(value, Fraction.ZERO);
        }
    }
}
