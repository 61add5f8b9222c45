package ruleoflaw.target.archive;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The first thing an archivist opens: what the package is about and what must be in it.
 *
 * @param countyCode GB/T 2260
 * @param retention how long it is kept, in Chinese
 */
record ArchiveManifest(
        UUID planId,
        String title,
        int year,
        String countyCode,
        String retention,
        OffsetDateTime createdAt,
        List<Entry> entries) {

    /**
     * One file of the package.
     *
     * @param rows of a file of JSON lines; 0 for an attachment
     */
    record Entry(String name, String title, long rows, long size, String sha256) {}
}
