package ruleoflaw.chassis.testing.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import ruleoflaw.chassis.testing.Project;

/**
 * How large a file, a package, a method may become before somebody has to think about it.
 *
 * <pre>{@code
 * @Test
 * void theServiceStaysWithinItsBudget() {
 *     SizeBudget.ofThisModule().check();
 * }
 * }</pre>
 */
public final class SizeBudget {
    static final int MAIN_FILE_LINES = 250;
    static final int TEST_FILE_LINES = 350;
    static final int PACKAGE_FILES = 18;

    private final Path module;

    private SizeBudget(Path module) {
        this.module = module;
    }

    public static SizeBudget ofThisModule() {
        return of(Project.module());
    }

    public static SizeBudget of(Path module) {
        return new SizeBudget(module);
    }

    /** Fails, naming everything that is too large. */
    public void check() {
        var complaints = complaints();
        if (!complaints.isEmpty()) {
            throw new AssertionError("over the size budget:\n" + String.join("\n", complaints));
        }
    }

    List<String> complaints() {
        var found = new ArrayList<String>();
        var main = javaFiles("src/main/java");
        main.forEach(file -> longFile(file, MAIN_FILE_LINES, found));
        javaFiles("src/test/java").forEach(file -> longFile(file, TEST_FILE_LINES, found));
        fullPackages(main, found);
        if (!main.isEmpty()) {
            parse(main, found);
        }
        return found;
    }

    private List<Path> javaFiles(String folder) {
        var root = module.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines count from the package line on. */
    private void longFile(Path file, int most, List<String> found) {
        try (Stream<String> lines = Files.lines(file)) {
            var count = lines.dropWhile(line -> !line.startsWith("package ")).count();
            if (count > most) {
                found.add(name(file) + ": " + count + " lines, at most " + most);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fullPackages(List<Path> main, List<String> found) {
        main.stream()
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
                .forEach((folder, count) -> {
                    if (count > PACKAGE_FILES) {
                        found.add(name(folder) + ": " + count + " files, at most " + PACKAGE_FILES);
                    }
                });
    }

    private void parse(List<Path> main, List<String> found) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(main);
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            var positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                var file = name(Path.of(unit.getSourceFile().toUri()));
                new CodeSizes(unit, positions, complaint -> found.add(file + ": " + complaint)).scan(unit, 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Path file) {
        return module.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
    }
}
