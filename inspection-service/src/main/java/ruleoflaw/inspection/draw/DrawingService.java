package ruleoflaw.inspection.draw;

import static ruleoflaw.inspection.InspectionProblem.DRAW_EXCEEDS_POOL;
import static ruleoflaw.inspection.InspectionProblem.POOL_REPEATS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Promises, draws and reveals; the facade of the draw for the other features. */
@ApplicationScoped
@Transactional
public class DrawingService {
    private static final int SEED_BYTES = 32;

    private final SecureRandom lot = new SecureRandom();
    private final Drawings drawings;
    private final Outbox outbox;
    private final Clock clock;

    DrawingService(Drawings drawings, Outbox outbox, Clock clock) {
        this.drawings = drawings;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<DrawingView> list(@Nullable DrawingStatus status, PageRequest page) {
        return Page.of(drawings.matching(status, page), page, view -> view.id().value());
    }

    DrawingView show(DrawingId id) {
        return drawings.get(id).view();
    }

    RepeatedDraw repeat(RepeatDraw request) {
        var draw = new Draw(request.seed(), request.pool(), request.count());
        return new RepeatedDraw(draw.commitment(), draw.drawn(), Draw.RULE);
    }

    /**
     * Publishes the pool and the promise.
     *
     * @throws ruleoflaw.chassis.problem.Problem 422 when an entry stands twice or there are fewer than wanted
     */
    public DrawingId commit(String purpose, List<String> pool, int count) {
        return committed(purpose, pool, count).id();
    }

    /** What was promised to be drawn from, in the order of the promise. */
    public List<String> poolOf(DrawingId id) {
        return drawings.get(id).view().pool();
    }

    /** Draws what was promised; the result is the caller's secret. */
    public List<String> draw(DrawingId id) {
        return drawings.get(id).draw(clock.instant());
    }

    /** Tells the seed and the result to everybody. */
    public void reveal(DrawingId id) {
        outbox.add(drawings.get(id).reveal(clock.instant()));
    }

    /** A draw without a secret: promised, drawn and revealed at once. */
    public List<String> drawOpenly(String purpose, List<String> pool, int count) {
        var drawing = committed(purpose, pool, count);
        var drawn = drawing.draw(clock.instant());
        outbox.add(drawing.reveal(clock.instant()));
        return drawn;
    }

    private Drawing committed(String purpose, List<String> pool, int count) {
        if (new HashSet<>(pool).size() < pool.size()) {
            throw POOL_REPEATS.because().at("/pool");
        }
        if (count > pool.size()) {
            throw DRAW_EXCEEDS_POOL.because(count, pool.size()).at("/count");
        }
        var drawing = new Drawing(purpose, new Draw(seed(), pool, count), clock.instant());
        drawings.persist(drawing);
        outbox.add(drawing.committed());
        return drawing;
    }

    private String seed() {
        var bytes = new byte[SEED_BYTES];
        lot.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
