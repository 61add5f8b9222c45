package ruleoflaw.publicity.certificate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a study certificate that was given out. */
@Embeddable
public record StudyCertificateId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public StudyCertificateId {}

    public static StudyCertificateId next() {
        return new StudyCertificateId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static StudyCertificateId fromString(String text) {
        return new StudyCertificateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
