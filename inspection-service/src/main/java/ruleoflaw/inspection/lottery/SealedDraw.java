package ruleoflaw.inspection.lottery;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.draw.DrawingId;
import ruleoflaw.inspection.focus.FocusUse;
import ruleoflaw.inspection.visit.VisitMode;

/** The places of one round from which visits are drawn, mostly unannounced ones, and which visits came of it. */
@Entity
class SealedDraw implements Versioned {
    @EmbeddedId
    private SealedDrawId id;

    @Version
    private long version;

    private UUID roundId;
    private UUID drawingId;

    @ElementCollection
    @CollectionTable(name = "sealed_draw_place", joinColumns = @JoinColumn(name = "sealed_draw_id"))
    @OrderColumn(name = "position")
    private List<PoolPlace> places;

    @Enumerated(EnumType.STRING)
    private VisitMode mode;

    @Enumerated(EnumType.STRING)
    private @Nullable FocusUse focus;

    private int visitCount;
    private List<UUID> visitIds;

    @SuppressWarnings("NullAway.Init")
    protected SealedDraw() {}

    /** @param places those of the request that may be drawn, as they stand in the drawing's pool */
    SealedDraw(UUID roundId, DrawingId drawing, PromiseDraw request, List<PoolPlace> places) {
        this.id = SealedDrawId.next();
        this.roundId = roundId;
        this.drawingId = drawing.value();
        this.places = new ArrayList<>(places);
        this.mode = request.visitMode();
        this.focus = request.focus();
        this.visitCount = request.count();
        this.visitIds = List.of();
    }

    void planned(List<UUID> visits) {
        visitIds = List.copyOf(visits);
    }

    List<PoolPlace> places() {
        return List.copyOf(places);
    }

    List<UUID> visitIds() {
        return List.copyOf(visitIds);
    }

    VisitMode mode() {
        return mode;
    }

    UUID roundId() {
        return roundId;
    }

    DrawingId drawing() {
        return new DrawingId(drawingId);
    }

    SealedDrawView view() {
        return new SealedDrawView(
                id, version, roundId, drawingId, visitCount, mode, focus, places(), !visitIds.isEmpty());
    }

    @Override
    public long version() {
        return version;
    }
}
