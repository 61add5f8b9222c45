package ruleoflaw.inspection.reexamination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the re-examination comes to, and why. */
record DecideObjection(
        @NotNull Decision decision,
        @NotBlank @Size(max = 4000) String reason) {

    /** The decisions that end a re-examination. */
    enum Decision {
        UPHELD,
        PARTLY,
        REJECTED;

        ObjectionStatus status() {
            return switch (this) {
                case UPHELD -> ObjectionStatus.UPHELD;
                case PARTLY -> ObjectionStatus.PARTLY;
                case REJECTED -> ObjectionStatus.REJECTED;
            };
        }
    }
}
