package ruleoflaw.inspection.tip.seal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Proves that a certain text was handed in on a certain day, and says nothing of who did it.
 *
 * @param digest SHA-256 of salt and text, in hexadecimal
 * @param salt known to the sender only, so that nobody finds the text by trying
 * @param signature Ed25519 over digest and day
 */
public record TipReceipt(
        @NotBlank @Size(max = 64) String digest,
        @NotBlank @Size(max = 64) String salt,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 200) String signature) {}
