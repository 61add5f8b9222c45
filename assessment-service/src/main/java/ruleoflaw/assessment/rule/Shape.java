package ruleoflaw.assessment.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.problem.Text;

/**
 * What turns quantities into the share of a term's points that a unit gets, or into the number of times it gets them.
 *
 * <p>Wherever there may be nothing to look at, the rule itself says what holds then ({@link WhenEmpty}).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Shape.Ratio.class, name = "ratio"),
    @JsonSubTypes.Type(value = Shape.Complement.class, name = "complement"),
    @JsonSubTypes.Type(value = Shape.Mean.class, name = "mean"),
    @JsonSubTypes.Type(value = Shape.Weighted.class, name = "weighted"),
    @JsonSubTypes.Type(value = Shape.Flag.class, name = "flag"),
    @JsonSubTypes.Type(value = Shape.Tiers.class, name = "tiers"),
    @JsonSubTypes.Type(value = Shape.Days.class, name = "days"),
    @JsonSubTypes.Type(value = Shape.PerInstance.class, name = "perInstance"),
    @JsonSubTypes.Type(value = Shape.Shortfall.class, name = "shortfall"),
    @JsonSubTypes.Type(value = Shape.Checklist.class, name = "checklist"),
    @JsonSubTypes.Type(value = Shape.Grade.class, name = "grade")
})
@Schema(
        oneOf = {
            Shape.Ratio.class,
            Shape.Complement.class,
            Shape.Mean.class,
            Shape.Weighted.class,
            Shape.Flag.class,
            Shape.Tiers.class,
            Shape.Days.class,
            Shape.PerInstance.class,
            Shape.Shortfall.class,
            Shape.Checklist.class,
            Shape.Grade.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "ratio", schema = Shape.Ratio.class),
            @DiscriminatorMapping(value = "complement", schema = Shape.Complement.class),
            @DiscriminatorMapping(value = "mean", schema = Shape.Mean.class),
            @DiscriminatorMapping(value = "weighted", schema = Shape.Weighted.class),
            @DiscriminatorMapping(value = "flag", schema = Shape.Flag.class),
            @DiscriminatorMapping(value = "tiers", schema = Shape.Tiers.class),
            @DiscriminatorMapping(value = "days", schema = Shape.Days.class),
            @DiscriminatorMapping(value = "perInstance", schema = Shape.PerInstance.class),
            @DiscriminatorMapping(value = "shortfall", schema = Shape.Shortfall.class),
            @DiscriminatorMapping(value = "checklist", schema = Shape.Checklist.class),
            @DiscriminatorMapping(value = "grade", schema = Shape.Grade.class)
        })
public sealed interface Shape {
    String NOTHING_TO_DIVIDE_BY = "分母可能为零，须写明FULL、ZERO或NOT_APPLICABLE / say what holds when there is nothing"
            + " to divide by: FULL, ZERO or NOT_APPLICABLE";

    /** The measure whose items are what reviewers judged by hand. */
    String JUDGEMENTS = "judgements";

    /** The codes of the measures it looks at. */
    default SortedSet<String> measures() {
        return switch (this) {
            case Ratio s -> named(s.numerator.measure(), s.denominator.measure());
            case Complement s -> named(s.numerator.measure(), s.denominator.measure());
            case Tiers s -> named(s.numerator.measure(), s.denominator.measure());
            case Mean s -> named(s.measure);
            case Weighted s -> named(s.measure);
            case Days s -> named(s.measure);
            case Flag s -> named(s.condition.measure());
            case PerInstance s -> named(s.count.measure());
            case Shortfall s -> named(s.value.measure());
            case Checklist _, Grade _ -> named(JUDGEMENTS);
        };
    }

    /** What it is worth when there is nothing to look at; absent: it always gives a number. */
    default @Nullable WhenEmpty whenEmpty() {
        return null;
    }

    /** numerator / denominator, at most the cap. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ratio(
            @Valid @NotNull Quantity numerator,
            @Valid @NotNull Quantity denominator,
            @Nullable Fraction cap,
            @NotNull(message = NOTHING_TO_DIVIDE_BY) WhenEmpty whenEmpty)
            implements Shape {}

    /** 1 − numerator / denominator, not below 0. */
    record Complement(
            @Valid @NotNull Quantity numerator,
            @Valid @NotNull Quantity denominator,
            @NotNull(message = NOTHING_TO_DIVIDE_BY) WhenEmpty whenEmpty)
            implements Shape {}

    /**
     * The average over the items of kept / applicable, each a sum of attributes times a factor; an item with nothing
     * applicable is left out.
     *
     * @param zeroIf attribute → values: an item that has one of them gives nothing, whatever it kept
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Mean(
            @NotBlank String measure,
            @NotEmpty SortedMap<String, @NotNull Fraction> kept,
            @NotEmpty SortedMap<String, @NotNull Fraction> applicable,
            SortedMap<String, @NotEmpty SortedSet<String>> zeroIf,
            @NotNull(message = NOTHING_TO_DIVIDE_BY) WhenEmpty whenEmpty)
            implements Shape {
        public Mean {
            zeroIf = zeroIf == null ? new TreeMap<>() : zeroIf;
        }
    }

    /** Σ weight · factor / Σ weight; the factor follows from an attribute of the item, and is 0 where none is given. */
    record Weighted(
            @NotBlank String measure,
            @NotBlank String weight,
            @NotBlank String by,
            @NotEmpty SortedMap<String, @NotNull Fraction> factors,
            @NotNull(message = NOTHING_TO_DIVIDE_BY) WhenEmpty whenEmpty)
            implements Shape {
        Fraction factor(String value) {
            return factors.getOrDefault(value, Fraction.ZERO);
        }
    }

    /** 1 when the condition reaches what is wanted (1 unless said), else 0; empty when the measure has no item at all. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Flag(
            @Valid @NotNull Quantity condition,
            @Nullable Fraction atLeast,
            @NotNull(message = NOTHING_TO_DIVIDE_BY) WhenEmpty whenEmpty)
            implements Shape {
        Fraction wanted() {
            return Objects.requireNonNullElse(atLeast, Fraction.ONE);
        }
    }

    /** The value of the first step that numerator / denominator reaches; nothing below the last one. */
    record Tiers(
            @Valid @NotNull Quantity numerator,
            @Valid @NotNull Quantity denominator,
            @NotEmpty List<@Valid @NotNull Step> steps,
            @NotNull(message = NOTHING_TO_DIVIDE_BY) WhenEmpty whenEmpty)
            implements Shape {
        /** From here upwards it is worth that much. */
        public record Step(@NotNull Fraction from, @NotNull Fraction value) {}

        Fraction reached(Fraction ratio) {
            return steps.stream()
                    .filter(step -> ratio.compareTo(step.from()) >= 0)
                    .findFirst()
                    .map(Step::value)
                    .orElse(Fraction.ZERO);
        }
    }

    /**
     * The average over the items: 1 within the limit of calendar days between two of their dates, less for every day
     * over it, nothing while the second date is missing.
     *
     * @param perDay what a day over the limit costs; absent: everything
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Days(
            @NotBlank String measure,
            @NotBlank String from,
            @NotBlank String to,
            @Min(0) int limit,
            @Nullable Fraction perDay,
            @NotNull(message = NOTHING_TO_DIVIDE_BY) WhenEmpty whenEmpty)
            implements Shape {
        Fraction share(long days) {
            var cost = Objects.requireNonNullElse(perDay, Fraction.ONE);
            var over = Fraction.of(Math.max(0, days - limit));
            return Fraction.ONE.minus(over.times(cost)).max(Fraction.ZERO);
        }
    }

    /** How often something occurred, or how much of it: a number, not a share. */
    record PerInstance(@Valid @NotNull Quantity count) implements Shape {}

    /** How much is missing of what is required: a number, not a share. */
    record Shortfall(
            @Valid @NotNull Quantity value, @NotNull Fraction required) implements Shape {}

    /** The weight of what a reviewer found done, of all that applies; what nobody judged yet counts as not done. */
    record Checklist(
            @NotEmpty List<@Valid @NotNull Entry> entries,
            @NotNull(message = NOTHING_TO_DIVIDE_BY) WhenEmpty whenEmpty) implements Shape {
        /** @param criterion what the reviewer's judgement names; it is PASSED, FAILED or NOT_APPLICABLE */
        public record Entry(
                @NotBlank String criterion,
                @NotNull Text title,
                @NotNull Fraction weight) {}
    }

    /** The step of the rubric that a reviewer chose; the average when several reviewers did. */
    record Grade(
            @NotBlank String criterion,
            @NotEmpty List<@Valid @NotNull Step> rubric,
            @NotNull(message = NOTHING_TO_DIVIDE_BY) WhenEmpty whenEmpty)
            implements Shape {
        /** A step with the words that tell a reviewer when to choose it. */
        public record Step(
                @NotBlank String code,
                @NotNull Text title,
                @NotNull Fraction value) {}
    }

    private static SortedSet<String> named(@Nullable String... measures) {
        var named = new TreeSet<String>();
        Arrays.stream(measures).filter(Objects::nonNull).forEach(named::add);
        return named;
    }
}
