package ruleoflaw.launcher.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import ruleoflaw.launcher.port.PortChoice;
import ruleoflaw.launcher.port.Ports;
import ruleoflaw.launcher.report.LocalProblem;

/** What a data folder remembers from its first start: the county it belongs to, its ports and its paging secret. */
public record Settings(String countyCode, Ports ports, String cursorKey) {
    private static final String COUNTY_CODE = "county-code";
    private static final String CURSOR_KEY = "cursor-key";
    private static final String DEFAULT_COUNTY_CODE = "530998";

    /** Settles them for this start and keeps them for the next one. */
    public static Settings settle(SuiteFolder folder, PortChoice choice, Optional<String> askedCountyCode) {
        var before = load(folder);
        var settings = new Settings(
                countyCode(folder, before, askedCountyCode),
                Ports.choose(choice, Ports.remembered(before)),
                Optional.ofNullable(before.getProperty(CURSOR_KEY)).orElseGet(Settings::newSecret));
        settings.ports().taken().stream().findFirst().ifPresent(use -> {
            throw LocalProblem.PORT_IN_USE.with(
                    Integer.toString(settings.ports().of(use)), use.key());
        });
        settings.save(folder);
        return settings;
    }

    private static String countyCode(SuiteFolder folder, Properties before, Optional<String> asked) {
        var owner = Optional.ofNullable(before.getProperty(COUNTY_CODE));
        if (owner.isPresent() && asked.isPresent() && !owner.equals(asked)) {
            throw LocalProblem.OTHER_COUNTY.with(folder.path(), owner.get(), asked.get());
        }
        return owner.or(() -> asked).orElse(DEFAULT_COUNTY_CODE);
    }

    private static Properties load(SuiteFolder folder) {
        var properties = new Properties();
        if (Files.exists(folder.settings())) {
            try (var reader = Files.newBufferedReader(folder.settings())) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    private void save(SuiteFolder folder) {
        var properties = new Properties();
        properties.setProperty(COUNTY_CODE, countyCode);
        properties.setProperty(CURSOR_KEY, cursorKey);
        ports.remember(properties);
        try (var writer = Files.newBufferedWriter(folder.settings())) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newSecret() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }
}
