package ruleoflaw.chassis.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** Small sources planted in a test: compiled on the spot, so that no broken class lies in the module. */
final class Planted {
    private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) (\\w+)");
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final String IMPORTS = """
            import com.google.errorprone.annotations.CheckReturnValue;
            import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
            import jakarta.annotation.security.*; import jakarta.enterprise.context.*;
            import jakarta.persistence.*; import jakarta.transaction.Transactional;
            import jakarta.ws.rs.*; import java.time.*; import java.util.*;
            import org.eclipse.microprofile.reactive.messaging.Incoming;
            import ruleoflaw.chassis.event.*; import ruleoflaw.chassis.http.Idempotent;
            """;

    private final JavaClasses classes;

    private Planted(JavaClasses classes) {
        this.classes = classes;
    }

    /** A source without a package line goes to {@code ruleoflaw.planted}; the usual imports are added. */
    static Planted of(String... sources) {
        try {
            var folder = Files.createTempDirectory("planted");
            var arguments = new ArrayList<>(List.of("-d", folder.toString(), "-parameters", "-proc:none"));
            arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
            for (var source : sources) {
                arguments.add(write(folder, source).toString());
            }
            var result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            assertThat(result).as("the planted source compiles").isZero();
            var classes = new ClassFileImporter().importPath(folder);
            delete(folder);
            return new Planted(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void breaks(ArchRule rule) {
        var result = rule.evaluate(classes);

        assertThat(result.hasViolation()).as(rule.getDescription()).isTrue();
        assertThat(result.getFailureReport().getDetails()).noneMatch(text -> text.contains("failed to check any"));
    }

    void keeps(ArchRule rule) {
        assertThat(rule.evaluate(classes).getFailureReport().getDetails())
                .as(rule.getDescription())
                .isEmpty();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static Path write(Path folder, String source) throws IOException {
        var inPackage = PACKAGE.matcher(source);
        var known = inPackage.find();
        var where = known ? inPackage.group() : "package ruleoflaw.planted;";
        var text = known ? source.replace(where, "") : source;
        var type = TYPE.matcher(source);
        var name = type.find() ? type.group(1) : "package-info";
        var file = folder.resolve(where.replaceAll("package |;", "").replace('.', '/'))
                .resolve(name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name.equals("package-info") ? source : where + "\n" + IMPORTS + text);
    }
}
