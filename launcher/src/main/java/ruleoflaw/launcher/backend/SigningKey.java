package ruleoflaw.launcher.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** The key of one data folder, made at the first start and kept, so that a token survives a restart. */
final class SigningKey {
    private SigningKey() {}

    static RsaJsonWebKey in(Path folder, String keyId) {
        Path file = folder.resolve("signing-key.json");
        try {
            return Files.exists(file) ? read(file) : create(file, keyId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException("unusable signing key " + file, e);
        }
    }

    private static RsaJsonWebKey read(Path file) throws IOException, JoseException {
        return (RsaJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file));
    }

    private static RsaJsonWebKey create(Path file, String keyId) throws IOException, JoseException {
        var key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(keyId);
        key.setUse("sig");
        key.setAlgorithm("RS256");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        return key;
    }
}
