package ruleoflaw.inspection.checksheet;

import static ruleoflaw.inspection.VisitProblem.SHEET_CONFLICT;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** What an inspector wrote down at a visit. Nothing that was sent is ever written over by something that did not see it. */
@Entity
class CheckSheet implements Versioned {
    @EmbeddedId
    private CheckSheetId id;

    @Version
    private long version;

    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private SheetKind kind;

    private @Nullable UUID siteId;

    @ElementCollection
    @CollectionTable(name = "check_sheet_line", joinColumns = @JoinColumn(name = "check_sheet_id"))
    @OrderColumn(name = "position")
    private List<CheckLine> lines;

    private String writtenBy;
    private Instant writtenAt;
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected CheckSheet() {}

    CheckSheet(CheckSheetId id, UUID visitId, SyncSheet sent, String by, Instant at) {
        this.id = id;
        this.visitId = visitId;
        this.lines = new ArrayList<>();
        take(sent, by, at);
    }

    /**
     * The same again changes nothing; a change of what stands here is taken; anything else would lose something.
     *
     * @throws ruleoflaw.chassis.problem.Problem 409 with both versions
     */
    void sync(SyncSheet sent, String by, Instant at) {
        if (says(sent)) {
            return;
        }
        if (sent.base() == null || sent.base() != version) {
            var stored = SyncSheet.words(lines);
            var other = SyncSheet.words(sent.lines());
            throw SHEET_CONFLICT.because(version).at("/stored", stored, stored).at("/sent", other, other);
        }
        take(sent, by, at);
    }

    private boolean says(SyncSheet sent) {
        return kind == sent.kind()
                && Objects.equals(siteId, sent.siteId())
                && List.copyOf(lines).equals(sent.lines());
    }

    private void take(SyncSheet sent, String by, Instant at) {
        kind = sent.kind();
        siteId = sent.siteId();
        lines.clear();
        lines.addAll(sent.lines());
        writtenBy = by;
        writtenAt = sent.writtenAt();
        receivedAt = at;
    }

    boolean isOf(UUID visit) {
        return visitId.equals(visit);
    }

    CheckSheetView view() {
        return new CheckSheetView(
                id, version, visitId, kind, siteId, List.copyOf(lines), writtenBy, writtenAt, receivedAt);
    }

    @Override
    public long version() {
        return version;
    }
}
