package ruleoflaw.chassis.file;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Files in a folder, each under its SHA-256. */
@ApplicationScoped
class FolderFileStore implements FileStore {
    /** Where the folder is. */
    @ConfigMapping(prefix = "ruleoflaw.files")
    interface FolderConfig {
        Path folder();
    }

    private final Path folder;

    FolderFileStore(FolderConfig config) {
        this.folder = config.folder();
    }

    @Override
    public Content put(InputStream bytes) throws IOException {
        Files.createDirectories(folder);
        var arriving = Files.createTempFile(folder, "arriving", null);
        try (var digested = new DigestInputStream(bytes, sha256());
                var channel = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
            var size = digested.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
            var hash = HexFormat.of().formatHex(digested.getMessageDigest().digest());
            Files.createDirectories(pathOf(hash).getParent());
            Files.move(arriving, pathOf(hash), StandardCopyOption.ATOMIC_MOVE);
            return new Content(hash, size);
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(pathOf(sha256));
    }

    private Path pathOf(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
