package ruleoflaw.chassis.http;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** The inside of a cursor: an id. What goes over the wire is sealed by {@link CursorSeal}. */
final class Cursor {
    private Cursor() {}

    static String after(UUID id) {
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static UUID idIn(String cursor) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor.substring(0, cursor.indexOf('.'))));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
