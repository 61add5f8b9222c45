package ruleoflaw.inspection.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Lets the tests of other features look at the calendar now, once or by several replicas together. */
@ApplicationScoped
public class Sweeping {
    private final DeadlineSweep sweep;

    Sweeping(DeadlineSweep sweep) {
        this.sweep = sweep;
    }

    public void now() {
        sweep.sweep();
    }

    public void together(int replicas) throws InterruptedException, ExecutionException {
        var sweeps = IntStream.range(0, replicas)
                .<Callable<Void>>mapToObj(replica -> () -> {
                    sweep.sweep();
                    return null;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(replicas)) {
            for (var done : threads.invokeAll(sweeps)) {
                done.get();
            }
        }
    }
}
