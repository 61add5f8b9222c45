package ruleoflaw.inspection.tip.reply;

import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.TipProblem.REPLY_SELF_APPROVAL;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** A reply to the public; who approves it need not know the tip, and did not write it. */
@Entity
class PublicReply implements Versioned {
    @EmbeddedId
    private ReplyId id;

    @Version
    private long version;

    private UUID tipId;

    @Enumerated(EnumType.STRING)
    private ReplyStatus status;

    private String title;
    private String text;
    private String writtenBy;
    private @Nullable String approvedBy;
    private @Nullable LocalDate publishedOn;

    @SuppressWarnings("NullAway.Init")
    protected PublicReply() {}

    PublicReply(UUID tipId, String title, String text, String writtenBy) {
        this.id = ReplyId.next();
        this.tipId = tipId;
        this.status = ReplyStatus.WRITTEN;
        this.title = title;
        this.text = text;
        this.writtenBy = writtenBy;
    }

    void publish(String by, LocalDate on) {
        if (writtenBy.equals(by)) {
            throw REPLY_SELF_APPROVAL.because();
        }
        if (status != ReplyStatus.WRITTEN) {
            throw STEP_NOT_ALLOWED.because("已发布", "已发布", status, ReplyStatus.PUBLISHED);
        }
        status = ReplyStatus.PUBLISHED;
        approvedBy = by;
        publishedOn = on;
    }

    ReplyView view() {
        return new ReplyView(id, version, status, title, text, publishedOn);
    }

    @Override
    public long version() {
        return version;
    }
}
