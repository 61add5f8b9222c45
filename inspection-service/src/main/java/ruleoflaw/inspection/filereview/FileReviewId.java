package ruleoflaw.inspection.filereview;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a file review. */
@Embeddable
public record FileReviewId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public FileReviewId {}

    public static FileReviewId next() {
        return new FileReviewId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static FileReviewId fromString(String text) {
        return new FileReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
