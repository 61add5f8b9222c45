package ruleoflaw.chassis.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where things lie in the project; a test runs in its module's folder. */
public final class Project {
    /** The short names of the four services, as they stand in topics and event types. */
    public static final List<String> SERVICES = List.of("target", "inspection", "publicity", "assessment");

    private Project() {}

    /** The folder of the module under test. */
    public static Path module() {
        return Path.of("").toAbsolutePath();
    }

    /** The folder that holds all modules, and {@code contracts}. */
    public static Path root() {
        for (var folder = module(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("contracts")) && Files.isDirectory(folder.resolve("chassis"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder above " + module() + " holds contracts and chassis");
    }

    public static Path contracts() {
        return root().resolve("contracts");
    }
}
