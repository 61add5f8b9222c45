package ruleoflaw.chassis.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of the zip that a workbook is, found by its directory, as the reader of its rows finds them. */
final class ZipParts {
    static final long MOST_BYTES = 256L << 20;
    private static final int MOST_PARTS = 1000;

    private final byte[] content;

    ZipParts(byte[] content) {
        this.content = content;
    }

    /** What is done with one part. */
    interface Reading {
        void of(InputStream part) throws IOException;
    }

    /** Unpacks everything once, into nothing, to see that it is not a small file that becomes a huge one. */
    void mustBeReasonable() {
        try (var zip = open()) {
            var rest = MOST_BYTES;
            var entries = Collections.list(zip.getEntries());
            for (ZipArchiveEntry entry : entries) {
                rest -= size(zip, entry, rest);
            }
            if (rest < 0 || entries.size() > MOST_PARTS) {
                throw SheetRefusal.of("", "表格解压后过大", "the workbook is too large when unpacked");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw SheetRefusal.of("", "表格文件已损坏", "the workbook is damaged: " + e.getMessage());
        }
    }

    void read(String name, Reading reading) throws IOException {
        try (var zip = open()) {
            var entry = zip.getEntry(name);
            if (entry != null) {
                try (var part = zip.getInputStream(entry)) {
                    reading.of(part);
                }
            }
        }
    }

    private ZipFile open() throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        try (var part = zip.getInputStream(entry)) {
            var counted = 0L;
            var chunk = new byte[64 << 10];
            for (var read = part.read(chunk); read >= 0 && counted <= most; read = part.read(chunk)) {
                counted += read;
            }
            return counted;
        }
    }
}
