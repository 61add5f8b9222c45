package ruleoflaw.target.assignment;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who works along with the responsible unit.
 *
 * @param leadUnitId 牵头单位, when it is another than the responsible unit
 * @param assistingUnitIds 配合单位
 */
@Embeddable
public record Cooperation(@Nullable UUID leadUnitId, List<UUID> assistingUnitIds) {
    public Cooperation {
        assistingUnitIds = List.copyOf(assistingUnitIds);
    }

    /** All units it names. */
    public List<UUID> unitIds() {
        return Stream.concat(Stream.ofNullable(leadUnitId), assistingUnitIds.stream())
                .toList();
    }
}
