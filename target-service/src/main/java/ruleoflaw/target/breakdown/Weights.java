package ruleoflaw.target.breakdown;

import static ruleoflaw.target.TargetProblem.WEIGHTS_DO_NOT_SUM;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;
import ruleoflaw.target.unit.Unit;

/** How much of its 100 every unit of a breakdown gets; what it was given earlier counts too. */
final class Weights {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final Map<UUID, Load> loads = new LinkedHashMap<>();

    /** One unit's part. */
    record Load(Unit unit, int assignments, BigDecimal weight) {
        private Load plus(Share share) {
            return new Load(unit, assignments + 1, weight.add(share.line().weight()));
        }

        boolean isFull() {
            return weight.compareTo(FULL) == 0;
        }

        FieldError error() {
            return new FieldError(
                    "/lines",
                    Text.of(
                            unit.name() + "权重合计" + weight.toPlainString(),
                            unit.name() + ": the weights sum to " + weight.toPlainString()));
        }
    }

    Weights(List<Share> shares, Map<UUID, BigDecimal> earlier) {
        for (var share : shares) {
            var id = share.unit().id().value();
            var load = loads.getOrDefault(id, new Load(share.unit(), 0, earlier.getOrDefault(id, BigDecimal.ZERO)));
            loads.put(id, load.plus(share));
        }
    }

    List<Load> all() {
        return List.copyOf(loads.values());
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming each unit whose weights are not exactly 100, and their sum */
    void mustBeFull() {
        var wrong = loads.values().stream().filter(load -> !load.isFull()).toList();
        if (!wrong.isEmpty()) {
            throw WEIGHTS_DO_NOT_SUM
                    .because(wrong.size())
                    .with(wrong.stream().map(Load::error).toList());
        }
    }
}
