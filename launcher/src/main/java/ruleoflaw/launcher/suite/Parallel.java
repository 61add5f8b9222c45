package ruleoflaw.launcher.suite;

import java.util.Collection;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import ruleoflaw.launcher.report.LocalProblem;

/** Does several things at the same time and fails with the first one that fails. */
final class Parallel {
    private Parallel() {}

    static void run(Collection<Runnable> tasks) {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var completion = new ExecutorCompletionService<Boolean>(executor);
        tasks.forEach(task -> completion.submit(task, true));
        try {
            for (int i = 0; i < tasks.size(); i++) {
                completion.take().get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LocalProblem.BEING_STOPPED.with();
        } finally {
            executor.shutdown();
        }
    }
}
