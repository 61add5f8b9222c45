package ruleoflaw.target.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ruleoflaw.chassis.file.FileStore;
import ruleoflaw.target.plan.Plan;

/** Puts together what belongs to a plan. */
@ApplicationScoped
class Archivist {
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private final ArchiveRows rows;
    private final FileStore store;
    private final ObjectMapper json;
    private final String countyCode;

    Archivist(
            ArchiveRows rows,
            FileStore store,
            ObjectMapper json,
            @ConfigProperty(name = "ruleoflaw.county-code") String countyCode) {
        this.rows = rows;
        this.store = store;
        this.json = json;
        this.countyCode = countyCode;
    }

    /** Writes the package of the plan and returns how many files its manifest names. */
    int write(Plan plan, RetentionPeriod retention, Instant at, OutputStream out) throws IOException {
        var id = plan.id().value();
        try (var archive = new ArchiveWriter(out)) {
            for (var section : ArchiveSection.values()) {
                write(section, id, archive);
            }
            for (var hash : rows.attachments(id)) {
                try (var bytes = store.open(hash)) {
                    archive.attachment("files/" + hash, bytes);
                }
            }
            var entries = archive.entries();
            archive.manifest(
                    new ArchiveManifest(
                            id,
                            plan.title(),
                            plan.year(),
                            countyCode,
                            retention.label(),
                            at.atOffset(BEIJING),
                            entries),
                    json);
            return entries.size();
        }
    }

    InputStream open(String sha256) throws IOException {
        return store.open(sha256);
    }

    private void write(ArchiveSection section, UUID plan, ArchiveWriter archive) throws IOException {
        try (var lines = rows.of(section, plan)) {
            archive.lines(section.fileName(), section.title(), lines.iterator());
        }
    }
}
