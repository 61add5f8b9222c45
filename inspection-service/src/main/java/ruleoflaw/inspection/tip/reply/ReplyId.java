package ruleoflaw.inspection.tip.reply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a public reply. */
@Embeddable
record ReplyId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public ReplyId {}

    static ReplyId next() {
        return new ReplyId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static ReplyId fromString(String text) {
        return new ReplyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
