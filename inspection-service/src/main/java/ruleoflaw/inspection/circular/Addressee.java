package ruleoflaw.inspection.circular;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a circular names: a unit, or a person of it. A person stays inside: no event tells of him, and other units do
 * not read his name.
 */
@Embeddable
public record Addressee(
        @NotNull UUID unitId,
        @Nullable @Size(max = 50) String personName,
        @Nullable @Size(max = 100) String personPost) {

    boolean isPerson() {
        return personName != null || personPost != null;
    }

    boolean isComplete() {
        return (personName == null) == (personPost == null);
    }

    boolean mayBeReadBy(@Nullable UUID scope) {
        return !isPerson() || scope == null || scope.equals(unitId);
    }
}
