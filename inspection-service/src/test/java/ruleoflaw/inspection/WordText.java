package ruleoflaw.inspection;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** What a Word processor would show, without its marks. */
public final class WordText {
    private WordText() {}

    public static String of(Response document) {
        var bytes = document.then().statusCode(200).extract().asByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
                }
            }
            throw new AssertionError("there is no document in it");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
