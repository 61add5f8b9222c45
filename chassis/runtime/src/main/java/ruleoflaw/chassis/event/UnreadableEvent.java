package ruleoflaw.chassis.event;

import org.jspecify.annotations.Nullable;

/** A record nobody will ever be able to read; it goes to the dead-letter topic with this message as its cause. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
