package ruleoflaw.chassis.http;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the page after this one, or null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /** Makes a page of rows that were read with {@link PageRequest#limitPlusOne()}. */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, UUID> id) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        var shown = rows.subList(0, request.limit());
        return new Page<>(shown, Cursor.after(id.apply(shown.getLast())));
    }
}
