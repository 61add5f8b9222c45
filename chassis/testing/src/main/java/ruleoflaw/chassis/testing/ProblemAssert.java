package ruleoflaw.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractAssert;

/**
 * Says that an answer is a refusal as the suite gives them: RFC 9457, in Chinese, and silent about its inside.
 *
 * <pre>{@code assertProblem(response).hasStatus(409).hasType("step-not-allowed").pointsAt("/lines/0/weight");}</pre>
 */
public final class ProblemAssert extends AbstractAssert<ProblemAssert, Response> {
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)\\b(?:[a-z_]\\w*\\.){2,}[A-Z]\\w+|Exception\\b|\\tat |\\bselect .+ from\\b|\\binsert into\\b|hibernate|"
                    + "postgres|constraint \\[");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private ProblemAssert(Response actual) {
        super(actual, ProblemAssert.class);
    }

    /** Starts the sentence; everything that holds for every problem is checked already. */
    public static ProblemAssert assertProblem(Response response) {
        return new ProblemAssert(response).isWellFormed();
    }

    public ProblemAssert hasStatus(int status) {
        assertThat(actual.statusCode()).as("status of %s", body()).isEqualTo(status);
        return this;
    }

    /** @param type the last part of the type, such as {@code step-not-allowed} */
    public ProblemAssert hasType(String type) {
        assertThat(actual.path("type").toString()).as("type of %s", body()).isEqualTo("/problems/" + type);
        return this;
    }

    /** One of its errors is about this field. */
    public ProblemAssert pointsAt(String pointer) {
        List<String> pointers = actual.path("errors.pointer");
        assertThat(pointers).as("errors of %s", body()).isNotNull().contains(pointer);
        return this;
    }

    public ProblemAssert detailContains(String words) {
        assertThat(actual.path("detail").toString()).as("detail").contains(words);
        return this;
    }

    /** The title is in English, because the caller asked for it. */
    public ProblemAssert isInEnglish() {
        assertThat(title()).as("title").doesNotContainPattern(CHINESE);
        return this;
    }

    /** The title is in Chinese, because the caller asked for nothing else. */
    public ProblemAssert isInChinese() {
        assertThat(title()).as("title").containsPattern(CHINESE);
        return this;
    }

    private ProblemAssert isWellFormed() {
        assertThat(actual.contentType()).as("media type of %s", body()).startsWith("application/problem+json");
        assertThat(actual.<Integer>path("status")).as("status in %s", body()).isEqualTo(actual.statusCode());
        assertThat(actual.path("type").toString()).as("type in %s", body()).matches("/problems/[a-z0-9-]+");
        assertThat(title()).as("title in %s", body()).isNotBlank();
        assertThat(body()).as("tells about its inside").doesNotContainPattern(INSIDE);
        return this;
    }

    private String title() {
        return actual.path("title").toString();
    }

    private String body() {
        return actual.body().asString();
    }
}
