package ruleoflaw.inspection.tip.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was told; for handlers only.
 *
 * @param story absent when it has been erased
 * @param attachments how many pictures came with it
 */
public record ContentView(@Nullable Story story, List<MessageView> messages, int attachments) {
    public ContentView {
        messages = List.copyOf(messages);
    }

    /** One message between the sender and the office. */
    public record MessageView(Author author, LocalDate sentOn, String text) {}
}
