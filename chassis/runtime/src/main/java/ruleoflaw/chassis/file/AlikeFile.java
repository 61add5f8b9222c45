package ruleoflaw.chassis.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that has the same content as another, or shows the same.
 *
 * @param same whether the content is the same, byte for byte
 * @param distance in how many of 64 bits the pictures differ; 0 for the same content
 */
public record AlikeFile(
        UUID id, @Nullable UUID ownerUnit, String name, Instant receivedAt, boolean same, int distance) {
    static AlikeFile of(Object[] row) {
        return new AlikeFile(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (Instant) row[3],
                (Boolean) row[4],
                ((Number) row[5]).intValue());
    }
}
