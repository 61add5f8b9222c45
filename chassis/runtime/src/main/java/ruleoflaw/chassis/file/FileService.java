package ruleoflaw.chassis.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.chassis.picture.Picture;
import ruleoflaw.chassis.security.Caller;

/** Receives files and hands them out again to those who may see them. */
@ApplicationScoped
@Transactional
class FileService {
    private final StoredFiles files;
    private final FileStore store;
    private final Caller caller;
    private final Clock clock;

    FileService(StoredFiles files, FileStore store, Caller caller, Clock clock) {
        this.files = files;
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    StoredFile.FileView receive(StoredFile.NewFile received, File sent) {
        try (var bytes = new FileInputStream(sent)) {
            var file = new StoredFile(caller.scope(), received, store.put(bytes), clock.instant());
            hashOf(sent).ifPresent(file::showing);
            files.persistAndFlush(file);
            return file.view();
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be stored", e);
        }
    }

    private static Optional<Long> hashOf(File sent) throws IOException {
        try (var bytes = new FileInputStream(sent)) {
            return Picture.glance(bytes).map(Picture::hash);
        }
    }

    StoredFile.FileView show(UUID id) {
        return files.get(id).view();
    }

    InputStream content(UUID id) {
        try {
            return store.open(files.get(id).view().sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + id + " could not be read", e);
        }
    }
}
