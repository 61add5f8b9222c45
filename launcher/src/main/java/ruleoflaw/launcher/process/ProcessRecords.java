package ruleoflaw.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The processes of one suite, one small file each, so that a later run can find what a killed one left behind. */
public final class ProcessRecords {
    private static final String SUFFIX = ".pid";

    private final Path folder;

    public ProcessRecords(Path folder) {
        this.folder = folder;
    }

    public void save(ProcessRecord process) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(process.name()), process.line() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<ProcessRecord> find(String name) {
        return all().stream().filter(p -> p.name().equals(name)).findFirst();
    }

    public List<ProcessRecord> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(SUFFIX))
                    .sorted()
                    .flatMap(f -> read(f).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessRecord> read(Path file) {
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - SUFFIX.length());
        try {
            return Optional.of(ProcessRecord.parse(name, Files.readString(file)));
        } catch (IOException | RuntimeException cutOffByACrash) {
            return Optional.empty();
        }
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }
}
