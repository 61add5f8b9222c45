package ruleoflaw.launcher.suite;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ruleoflaw.launcher.folder.SuiteFolder;
import ruleoflaw.launcher.port.PortChoice;
import ruleoflaw.launcher.report.Progress;

/** How a suite is to be started. Begin with {@link #in} and say only what differs. */
public record SuiteOptions(
        SuiteFolder folder,
        PortChoice ports,
        Optional<String> countyCode,
        Set<Service> services,
        boolean seeded,
        Progress progress) {

    public SuiteOptions {
        services = Set.copyOf(services);
    }

    /** All four services, seeded, on the ports used before in this folder (else the default ones). */
    public static SuiteOptions in(Path folder) {
        return new SuiteOptions(
                new SuiteFolder(folder),
                new PortChoice.AsBefore(),
                Optional.empty(),
                EnumSet.allOf(Service.class),
                true,
                Progress.SILENT);
    }

    public SuiteOptions on(PortChoice choice) {
        return new SuiteOptions(folder, choice, countyCode, services, seeded, progress);
    }

    public SuiteOptions onFreePorts() {
        return on(new PortChoice.AnyFree());
    }

    public SuiteOptions forCounty(Optional<String> code) {
        return new SuiteOptions(folder, ports, code, services, seeded, progress);
    }

    public SuiteOptions with(Collection<Service> some) {
        return new SuiteOptions(folder, ports, countyCode, Set.copyOf(some), seeded, progress);
    }

    public SuiteOptions unseeded() {
        return new SuiteOptions(folder, ports, countyCode, services, false, progress);
    }

    public SuiteOptions telling(Progress listener) {
        return new SuiteOptions(folder, ports, countyCode, services, seeded, listener);
    }
}
