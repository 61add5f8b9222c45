package ruleoflaw.chassis.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An answer that a browser saves as a file, under its Chinese name.
 *
 * <p>The content is written after the method has returned and its transaction has ended; what it reads by then must open
 * its own ({@link Batches}).
 */
public final class Download {
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Download() {}

    public static RestResponse<StreamingOutput> of(String fileName, String mediaType, StreamingOutput content) {
        return RestResponse.ResponseBuilder.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName))
                .build();
    }

    /** As RFC 6266 wants it: the name in UTF-8, and a plain one for clients that cannot read that. */
    static String disposition(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var ending = dot < 0 ? "" : fileName.substring(dot).replaceAll("[^.A-Za-z0-9]", "");
        var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"download" + ending + "\"; filename*=UTF-8''" + encoded;
    }
}
