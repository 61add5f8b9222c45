package ruleoflaw.chassis.http;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A long list that is fetched bit by bit while an answer is being written, so that neither memory nor one transaction
 * has to hold all of it.
 *
 * <pre>{@code
 * Batches.of(last -> service.linesAfter(filter, last == null ? null : last.id(), 500))
 * }</pre>
 */
public final class Batches<T> implements Iterable<T> {
    private final Function<@Nullable T, List<T>> after;

    private Batches(Function<@Nullable T, List<T>> after) {
        this.after = after;
    }

    /** @param after gives the items behind the given one, the first ones for null, and nothing at the end */
    public static <T> Batches<T> of(Function<@Nullable T, List<T>> after) {
        return new Batches<>(after);
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private List<T> batch = after.apply(null);
            private int next;

            @Override
            public boolean hasNext() {
                if (next == batch.size() && next > 0) {
                    batch = after.apply(batch.getLast());
                    next = 0;
                }
                return next < batch.size();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return batch.get(next++);
            }
        };
    }
}
