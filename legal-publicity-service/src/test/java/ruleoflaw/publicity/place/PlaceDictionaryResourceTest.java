package ruleoflaw.publicity.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.DICTIONARIES;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.importPlaces;
import static ruleoflaw.publicity.PublicityCalls.seededPlaces;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** The editions of 法律六进 come in as a table and are read by everybody. */
@QuarkusTest
class PlaceDictionaryResourceTest {
    private static final String HEADER = "edition,editionName,position,code,name,trust\n";
    private static final String UNIT = TestTokens.unit(UUID.randomUUID());

    @Test
    void theSuitesOwnTableHoldsFourEditionsAndComesInTwiceWithoutHarm() {
        importPlaces(seededPlaces()).then().statusCode(201);

        importPlaces(seededPlaces())
                .then()
                .statusCode(201)
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .body("unchanged", equalTo(4))
                .body("dryRun", equalTo(false));
    }

    @Test
    void theEditionOfTheOfficesSpeechHasBarracksAndSixPlacesInItsOrder() {
        importPlaces(seededPlaces()).then().statusCode(201);

        var edition = Api.as(UNIT).get(DICTIONARIES + "?edition=S2");

        edition.then().statusCode(200).body("items.size()", equalTo(1));
        assertThat(edition.<List<String>>path("items[0].places.code"))
                .containsExactly("ORGAN", "VILLAGE", "COMMUNITY", "SCHOOL", "ENTERPRISE", "BARRACKS");
        assertThat(edition.<String>path("items[0].places[5].name")).isEqualTo("进军营");
        assertThat(edition.<String>path("items[0].places[5].trust")).isEqualTo("SEED");
    }

    @Test
    void editionsAreReadPageByPageAndOneByOne() {
        importPlaces(seededPlaces()).then().statusCode(201);
        var first = Api.as(UNIT).get(DICTIONARIES + "?limit=1");

        var second = Api.as(UNIT).get(DICTIONARIES + "?limit=1&cursor=" + first.path("next"));
        String id = second.path("items[0].id");
        var one = Api.as(UNIT).get(DICTIONARIES + "/" + id);

        assertThat(id).isNotEqualTo(first.path("items[0].id"));
        one.then().statusCode(200).header("ETag", Api.etag(one.<Integer>path("version")));
        assertThat(one.<String>path("edition")).isEqualTo(second.path("items[0].edition"));
        Api.as(UNIT)
                .header("If-None-Match", one.header("ETag"))
                .get(DICTIONARIES + "/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void aNameIsCorrectedAndAPlaceAddedButNoneIsLost() {
        importPlaces(HEADER + "A1,甲版,1,ORGAN,进机关,M\nA1,甲版,2,SCHOOL,进学校,M")
                .then()
                .statusCode(201);

        var before = versionOf("A1");

        importPlaces(HEADER + "A1,甲版,1,ORGAN,进机关单位,M\nA1,甲版,2,SCHOOL,进学校,M\nA1,甲版,3,NETWORK,进网络,M")
                .then()
                .statusCode(201)
                .body("updated", equalTo(1));
        assertProblem(importPlaces(HEADER + "A1,甲版,1,ORGAN,进机关,M"))
                .hasStatus(422)
                .hasType("import-refused")
                .pointsAt("/rows/2/code");

        var edition = Api.as(OFFICE).get(DICTIONARIES + "?edition=A1");
        assertThat(edition.<List<String>>path("items[0].places.name")).containsExactly("进机关单位", "进学校", "进网络");
    }

    @Test
    void aCorrectedNameMakesANewVersionOfTheEdition() {
        importPlaces(HEADER + "B1,乙版,1,ORGAN,进机关,M").then().statusCode(201);
        var before = versionOf("B1");

        importPlaces(HEADER + "B1,乙版,1,ORGAN,进机关单位,M").then().statusCode(201);
        importPlaces(HEADER + "B1,乙版,1,ORGAN,进机关单位,M").then().statusCode(201);

        assertThat(versionOf("B1")).isEqualTo(before + 1);
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndStoresNothing() {
        Api.as(OFFICE)
                .contentType("text/csv")
                .body(HEADER + "DRY,试版,1,ORGAN,进机关,M")
                .post(DICTIONARIES + "?dry-run=true")
                .then()
                .statusCode(201)
                .body("created", equalTo(1))
                .body("dryRun", equalTo(true));

        Api.as(OFFICE).get(DICTIONARIES + "?edition=DRY").then().body("items.size()", equalTo(0));
    }

    @Test
    void aTableSavedByAChineseSpreadsheetIsReadToo() {
        var gb18030 = (HEADER + "GB,国标版,1,SCHOOL,进学校,M").getBytes(Charset.forName("GB18030"));

        Api.as(OFFICE)
                .contentType("text/csv")
                .body(gb18030)
                .post(DICTIONARIES)
                .then()
                .statusCode(201);

        Api.as(OFFICE).get(DICTIONARIES + "?edition=GB").then().body("items[0].name", equalTo("国标版"));
    }

    @ParameterizedTest
    @CsvSource({
        "'X,甲,1,organ,进机关,', /rows/2/code",
        "'X,甲,first,ORGAN,进机关,', /rows/2/position",
        "'X,甲,1,ORGAN,,', /rows/2/name",
        "'X,,1,ORGAN,进机关,', /rows/2/editionName",
        "',甲,1,ORGAN,进机关,', /rows/2/edition",
        "'X,甲,1,ORGAN,进机关,\nX,甲,2,ORGAN,进乡村,', /rows/3/code",
        "'X,甲,1,ORGAN,进机关,\nX,甲,1,VILLAGE,进乡村,', /rows/3/position",
        "'X,甲,1,ORGAN,进机关,\nX,乙,2,VILLAGE,进乡村,', /rows/3/editionName",
    })
    void aWrongLineIsNamedAndNothingIsStored(String lines, String pointer) {
        assertProblem(importPlaces(HEADER + lines))
                .hasStatus(422)
                .hasType("import-refused")
                .pointsAt(pointer);

        Api.as(OFFICE).get(DICTIONARIES + "?edition=X").then().body("items.size()", equalTo(0));
    }

    @Test
    void onlyTheOfficeBringsEditionsIn() {
        var answer = Api.as(UNIT).contentType("text/csv").body(seededPlaces()).post(DICTIONARIES);

        assertProblem(answer).hasStatus(403).hasType("not-allowed");
    }

    @Test
    void anUnknownEditionAndAMistypedFilterAreRefused() {
        assertProblem(Api.as(UNIT).get(DICTIONARIES + "/" + UUID.randomUUID()))
                .hasStatus(404)
                .hasType("dictionary-not-found");
        assertProblem(Api.as(UNIT).get(DICTIONARIES + "?editon=S2"))
                .hasStatus(400)
                .hasType("unknown-parameter");
    }

    private static int versionOf(String edition) {
        return Api.as(OFFICE).get(DICTIONARIES + "?edition=" + edition).path("items[0].version");
    }
}
