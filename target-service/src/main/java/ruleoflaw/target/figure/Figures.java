package ruleoflaw.target.figure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;

/** All figures of a year, of one unit or of the county. */
@ApplicationScoped
@Transactional
public class Figures {
    private final List<FigureSource> sources;
    private final Caller caller;

    Figures(@All List<FigureSource> sources, Caller caller) {
        this.sources = sources;
        this.caller = caller;
    }

    public List<Figure> of(FigureScope scope) {
        return sources.stream().flatMap(source -> source.of(scope).stream()).toList();
    }

    /**
     * What the caller may know: a unit asks for itself, and without naming one gets its own.
     *
     * @throws ruleoflaw.chassis.problem.Problem 404 when a unit asks for another one
     */
    List<Figure> ask(int year, @Nullable UUID unit) {
        var own = caller.scope();
        if (own != null && unit != null && !own.equals(unit)) {
            throw CommonProblem.NOT_FOUND.because();
        }
        return of(new FigureScope(year, own == null ? unit : own));
    }
}
