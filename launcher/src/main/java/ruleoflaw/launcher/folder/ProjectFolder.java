package ruleoflaw.launcher.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import ruleoflaw.launcher.report.LocalProblem;

/** The project's own files: built services and seeds. */
public record ProjectFolder(Path path) {
    /** The script says where the project is; a test finds it above its working folder. */
    public static ProjectFolder find() {
        var folder = Path.of(System.getProperty("ruleoflaw.project", "")).toAbsolutePath();
        while (!Files.exists(folder.resolve("county")) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return new ProjectFolder(folder);
    }

    /** The runnable jar of a service module. */
    public Path jar(String module) {
        Path jar = path.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw LocalProblem.NOT_BUILT.with(path.relativize(jar));
        }
        return jar;
    }

    public Path seeds() {
        return path.resolve("seeds");
    }
}
