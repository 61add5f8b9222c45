package ruleoflaw.chassis.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The Word document around a body: a zip of parts, most of them always the same. The same paper gives the same bytes. */
final class Document {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Body body;

    Document(Body body) {
        this.body = body;
    }

    void write(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", resource("content-types.xml"));
            part(zip, "_rels/.rels", resource("package-rels.xml"));
            part(zip, "word/document.xml", resource("document.xml").replace("@body@", body.xml()));
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    resource("document-rels.xml").replace("@images@", images()));
            part(zip, "word/styles.xml", resource("styles.xml"));
            part(zip, "word/settings.xml", resource("settings.xml"));
            part(zip, "word/fontTable.xml", resource("font-table.xml"));
            part(zip, "word/footer1.xml", resource("footer-odd.xml"));
            part(zip, "word/footer2.xml", resource("footer-even.xml"));
            for (var number = 1; number <= body.drawings().size(); number++) {
                var drawing = body.drawings().get(number - 1);
                part(zip, "word/media/" + drawing.fileName(number), drawing.image());
            }
        }
    }

    private String images() {
        return IntStream.rangeClosed(1, body.drawings().size())
                .mapToObj(number -> "<Relationship Id=\"image" + number
                        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                        + " Target=\"media/" + body.drawings().get(number - 1).fileName(number) + "\"/>")
                .collect(Collectors.joining());
    }

    private static String resource(String name) throws IOException {
        try (var text = Document.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        part(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void part(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
