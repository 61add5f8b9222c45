package ruleoflaw.chassis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import ruleoflaw.chassis.event.CurrentState;
import ruleoflaw.chassis.event.EventType;

/** The promise of one event type: its record here, its schema and sample in {@code contracts/events}. */
record EventContract(Class<?> event, Path folder) {
    private static final String NAME = "%s(\\.[a-z0-9]+(-[a-z0-9]+)*){2}\\.v[1-9]\\d*";

    String type() {
        return event.getAnnotation(EventType.class).value();
    }

    CommittedFile schemaFile() {
        return new CommittedFile(folder.resolve(type() + ".schema.json"));
    }

    CommittedFile sampleFile() {
        return new CommittedFile(folder.resolve(type() + ".sample.json"));
    }

    void check() {
        assertThat(type()).as("type of %s", event.getName()).matches(NAME.formatted(folder.getFileName()));
        assertThat(type().contains(".state.v"))
                .as("%s is a current state when its type says so", type())
                .isEqualTo(CurrentState.class.isAssignableFrom(event));
        checkSchema();
        checkSample();
    }

    private void checkSchema() {
        var schema = EventSchema.of(event);
        if (schemaFile().exists()) {
            var broken = Compatibility.breaks(Json.read(schemaFile().text()), schema);
            if (!broken.isEmpty()) {
                throw new AssertionError("this change of " + type() + " would break its readers: "
                        + String.join("; ", broken)
                        + ". Make a new version of the type, or, if nobody reads it yet, delete "
                        + schemaFile().path() + " by hand and write it again.");
            }
        }
        schemaFile().mustBe(Json.write(schema));
    }

    /** A sample made realistic by hand stays, as long as it keeps the promise. */
    private void checkSample() {
        var schema = Json.write(EventSchema.of(event));
        if (CommittedFile.isWriting()
                && !(sampleFile().exists()
                        && Json.errors(sampleFile().text(), schema).isEmpty())) {
            sampleFile().write(Json.write(Sample.of(EventSchema.of(event))));
        }
        assertThat(sampleFile().path()).as("sample of %s", type()).exists();
        var sample = sampleFile().text();
        assertThat(Json.errors(sample, schema))
                .as("%s, judged by its schema", sampleFile().path())
                .isEmpty();
        assertThat(names(Json.MAPPER.valueToTree(Json.read(sample, event))))
                .as("what %s sends, beside what its schema names", event.getName())
                .containsExactlyInAnyOrderElementsOf(names(EventSchema.of(event).get("properties")));
    }

    private static Iterable<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
