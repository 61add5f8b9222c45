package ruleoflaw.target.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ruleoflaw.target.archive.ArchiveManifest.Entry;

/** Writes a package and remembers of each file in it how large it is and what its hash is. */
final class ArchiveWriter implements AutoCloseable {
    private final ZipOutputStream zip;
    private final List<Entry> entries = new ArrayList<>();

    ArchiveWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** A file of lines; they are taken one after another and never held together. */
    void lines(String name, String title, Iterator<String> lines) throws IOException {
        var rows = 0L;
        try (var file = begin(name)) {
            while (lines.hasNext()) {
                file.write((lines.next() + "\n").getBytes(StandardCharsets.UTF_8));
                rows++;
            }
            entries.add(file.entry(name, title, rows));
        }
    }

    void attachment(String name, InputStream bytes) throws IOException {
        try (var file = begin(name)) {
            bytes.transferTo(file);
            entries.add(file.entry(name, "附件", 0));
        }
    }

    /** Comes last, as it names everything else. */
    void manifest(ArchiveManifest manifest, ObjectMapper json) throws IOException {
        try (var file = begin("manifest.json")) {
            file.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Measured begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return new Measured(zip, sha256());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One file inside the package while it is written; closing it leaves the package open. */
    private static final class Measured extends FilterOutputStream {
        private final ZipOutputStream zip;
        private final MessageDigest digest;
        private long size;

        Measured(ZipOutputStream zip, MessageDigest digest) {
            super(new DigestOutputStream(zip, digest));
            this.zip = zip;
            this.digest = digest;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            size += length;
        }

        Entry entry(String name, String title, long rows) {
            return new Entry(name, title, rows, size, HexFormat.of().formatHex(digest.digest()));
        }

        @Override
        public void close() throws IOException {
            zip.closeEntry();
        }
    }
}
