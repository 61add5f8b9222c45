package ruleoflaw.target.editionmap;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** The two editions a mapping is between. */
record Editions(
        @RestQuery @NotNull UUID from, @RestQuery @NotNull UUID to) {}
