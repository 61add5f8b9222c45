package ruleoflaw.assessment.imported;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;

/** What a table is about and where it comes from: query parameters of its import. */
record ImportSource(
        @NotNull @Min(2000) @Max(2100) @RestQuery Integer year,
        @NotBlank @RestQuery String measure,
        @NotBlank @Size(max = 200) @RestQuery String source,
        @RestQuery("dry-run") @DefaultValue("false") boolean dryRun) {}
