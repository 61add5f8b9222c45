package ruleoflaw.assessment.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exact number; always in lowest terms, with a positive denominator. Written {@code 1/2}, {@code 12} or {@code -3}. */
@JsonDeserialize(using = Fraction.Reader.class)
@Schema(
        type = SchemaType.STRING,
        description = "精确数 / exact number",
        examples = {"12", "1/2", "12.5"})
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    private static final int LONGEST_TEXT = 1_000;
    private static final int LARGEST_EXPONENT = 20;

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction cannot have the denominator 0");
        }
        if (!denominator.equals(BigInteger.ONE)) {
            var common = numerator.gcd(denominator);
            if (denominator.signum() < 0) {
                common = common.negate();
            }
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * Reads {@code 1/2}, {@code 12.5} or {@code 3}.
     *
     * @throws NumberFormatException when it is none of them, or absurdly long
     */
    public static Fraction of(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new NumberFormatException("too long for a number");
        }
        var slash = text.indexOf('/');
        if (slash < 0) {
            return of(new BigDecimal(text.strip()));
        }
        var denominator = new BigInteger(text.substring(slash + 1).strip());
        if (denominator.signum() == 0) {
            throw new NumberFormatException("a fraction cannot have the denominator 0");
        }
        return new Fraction(new BigInteger(text.substring(0, slash).strip()), denominator);
    }

    private static Fraction of(BigDecimal decimal) {
        if (Math.abs(decimal.scale()) > LARGEST_EXPONENT) {
            throw new NumberFormatException("too large an exponent");
        }
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return numerator.signum();
    }

    /** Half-up, the one rounding there is; the answer keeps its trailing zeros. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    @JsonValue
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    /** Takes numbers and texts alike, digit by digit: {@code 12.5} never passes through a double. */
    static final class Reader extends StdScalarDeserializer<Fraction> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Fraction.class);
        }

        @Override
        public Fraction deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue()) {
                return (Fraction) context.handleUnexpectedToken(Fraction.class, parser);
            }
            try {
                return of(parser.getText());
            } catch (NumberFormatException e) {
                return (Fraction) context.handleWeirdStringValue(Fraction.class, parser.getText(), "not a number");
            }
        }
    }
}
