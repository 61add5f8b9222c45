package ruleoflaw.chassis.time;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.Table;

/** Reads the files {@code work-calendar-YYYY.csv} (columns date, kind, note) of the configured folder at start. */
@Singleton
class WorkCalendarLoader {
    private static final Logger LOG = Logger.getLogger(WorkCalendarLoader.class);
    private static final Pattern NAME = Pattern.compile("work-calendar-(\\d{4})\\.csv");

    /** Where the calendar files are. */
    @ConfigMapping(prefix = "ruleoflaw.calendar")
    interface CalendarConfig {
        /** Without a folder every year falls back to Monday to Friday. */
        Optional<Path> folder();
    }

    private final CalendarConfig config;

    WorkCalendarLoader(CalendarConfig config) {
        this.config = config;
    }

    /** A broken calendar stops the service here, at its start, and not at the first deadline. */
    void readAtStart(@Observes StartupEvent event, WorkCalendar calendar) {
        LOG.debugf("calendar %s", calendar);
    }

    @Produces
    @Singleton
    WorkCalendar load() {
        var exceptions = new HashMap<LocalDate, WorkCalendar.Kind>();
        var years = new HashSet<Integer>();
        config.folder().ifPresent(folder -> readAll(folder, exceptions, years));
        if (years.isEmpty()) {
            LOG.warn("no work calendar loaded: Monday to Friday are taken as working days");
        } else {
            LOG.infof("work calendars loaded for %s", years);
        }
        return new WorkCalendar(exceptions, years);
    }

    private static void readAll(Path folder, Map<LocalDate, WorkCalendar.Kind> exceptions, Set<Integer> years) {
        try (var files = Files.list(folder)) {
            files.forEach(file -> {
                var name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    years.add(Integer.valueOf(name.group(1)));
                    read(file, exceptions);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the work calendars in " + folder, e);
        }
    }

    private static void read(Path file, Map<LocalDate, WorkCalendar.Kind> exceptions) {
        try {
            for (Row row : Table.csv(Files.readAllBytes(file), "date", "kind").rows()) {
                exceptions.put(LocalDate.parse(row.text("date")), WorkCalendar.Kind.valueOf(row.text("kind")));
            }
        } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
            throw new IllegalStateException("the work calendar " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
