package ruleoflaw.target.unit;

import static ruleoflaw.target.TargetProblem.CREDIT_CODE_INVALID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A unified social credit code (统一社会信用代码) whose check character is right (GB 32100-2015). */
@Embeddable
public record CreditCode(@JsonValue @Column(name = "uscc") String value) implements Serializable {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    /** @throws ruleoflaw.chassis.problem.Problem 422 when it is not a credit code */
    @JsonCreator
    public CreditCode {
        if (!isValid(value)) {
            throw CREDIT_CODE_INVALID.because(value).at("/uscc");
        }
    }

    static boolean isValid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && code.charAt(LENGTH - 1) == checkCharacter(code);
    }

    /** Weights are the powers of 3 modulo 31 over the first 17 characters; a remainder of 31 counts as 0. */
    private static char checkCharacter(String code) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
