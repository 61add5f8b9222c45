package ruleoflaw.publicity.school;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a legal vice-principal. */
@Embeddable
public record VicePrincipalId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public VicePrincipalId {}

    public static VicePrincipalId next() {
        return new VicePrincipalId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static VicePrincipalId fromString(String text) {
        return new VicePrincipalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
