package ruleoflaw.target.bottleneck;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a difficult issue. */
@Embeddable
public record BottleneckIssueId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public BottleneckIssueId {}

    static BottleneckIssueId next() {
        return new BottleneckIssueId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static BottleneckIssueId fromString(String text) {
        return new BottleneckIssueId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
