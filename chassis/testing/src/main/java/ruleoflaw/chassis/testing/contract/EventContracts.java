package ruleoflaw.chassis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.testing.Project;

/**
 * All event types of a service against {@code contracts/events/<service>}.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> theServiceTellsWhatItPromised() {
 *     return EventContracts.ofService("ruleoflaw.inspection").tests();
 * }
 * }</pre>
 */
public final class EventContracts {
    private static final String SCHEMA = ".schema.json";

    private final List<EventContract> contracts;
    private final Path folder;

    private EventContracts(List<EventContract> contracts, Path folder) {
        this.contracts = contracts;
        this.folder = folder;
    }

    /** @param basePackage its last part is the service's short name */
    public static EventContracts ofService(String basePackage) {
        var service = basePackage.substring(basePackage.lastIndexOf('.') + 1);
        return of(eventsIn(basePackage), Project.contracts().resolve("events").resolve(service));
    }

    static EventContracts of(List<Class<?>> events, Path folder) {
        var contracts = events.stream()
                .map(event -> new EventContract(event, folder))
                .sorted(Comparator.comparing(EventContract::type))
                .toList();
        return new EventContracts(contracts, folder);
    }

    /** One test per event type, and one that finds promises nobody keeps any more. */
    public Stream<DynamicTest> tests() {
        return Stream.concat(
                contracts.stream().map(contract -> DynamicTest.dynamicTest(contract.type(), contract::check)),
                Stream.of(DynamicTest.dynamicTest("every type has one record and one schema", this::checkNames)));
    }

    void checkNames() {
        var types = contracts.stream().map(EventContract::type).toList();
        assertThat(types).as("event types").doesNotHaveDuplicates();
        assertThat(schemas(folder)).as("schemas in %s", folder).containsExactlyInAnyOrderElementsOf(types);
    }

    static String serviceOf(String type) {
        return type.substring(0, type.indexOf('.'));
    }

    /** The types that have a schema in this folder, in order. */
    static List<String> schemas(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> eventsIn(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(basePackage).stream()
                        .filter(type -> type.isAnnotatedWith(EventType.class))
                        .<Class<?>>map(type -> type.reflect())
                        .toList();
    }
}
