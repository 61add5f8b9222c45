package ruleoflaw.chassis.file;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of files lie: object storage in production, a folder locally. Content is addressed by its hash. */
public interface FileStore {
    /** What was stored. */
    record Content(String sha256, long size) {}

    /** Stores the bytes durably before it returns; the same bytes are stored once. */
    Content put(InputStream bytes) throws IOException;

    InputStream open(String sha256) throws IOException;
}
