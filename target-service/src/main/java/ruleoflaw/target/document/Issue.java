package ruleoflaw.target.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Unified registration, number and publication.
 *
 * @param provisional 暂行 or 试行: valid for a shorter time
 * @param validUntil its last day, when it says one itself; otherwise what the county's rules say
 */
@Embeddable
public record Issue(
        @Column(name = "issued_on") @NotNull LocalDate on,
        @Column(name = "number") @NotBlank @Size(max = 100) String number,
        @Column(name = "effective_on") @NotNull LocalDate effectiveOn,
        @Column(name = "provisional") boolean provisional,
        @Column(name = "valid_until") @Nullable LocalDate validUntil) {
    Issue validUntil(LocalDate day) {
        return new Issue(on, number, effectiveOn, provisional, day);
    }
}
