package ruleoflaw.target.documentlife;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ruleoflaw.target.document.DocumentStatus;

/** The unit amends or repeals its document, by the paper named in the reason. */
record EndDocument(
        @NotNull How how,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 1000) String reason) {
    /** 修改或者废止. */
    enum How {
        AMENDED(DocumentStatus.AMENDED),
        REPEALED(DocumentStatus.REPEALED);

        private final DocumentStatus status;

        How(DocumentStatus status) {
            this.status = status;
        }

        DocumentStatus status() {
            return status;
        }
    }
}
