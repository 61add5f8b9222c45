package ruleoflaw.assessment.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a table of figures comes from: query parameters of its import. */
record SurveySource(
        @NotNull @Min(2000) @Max(2100) @RestQuery Integer year,
        @NotBlank @Size(max = 200) @RestQuery String title,
        @NotBlank @Size(max = 200) @RestQuery String source,
        @NotNull @RestQuery("held-on") LocalDate heldOn,
        @RestQuery("dry-run") @DefaultValue("false") boolean dryRun) {}
