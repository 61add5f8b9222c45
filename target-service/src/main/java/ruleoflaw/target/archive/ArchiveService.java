package ruleoflaw.target.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.FileStore;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.plan.Plan;
import ruleoflaw.target.plan.PlanId;
import ruleoflaw.target.plan.Plans;

/** Makes packages of closed plans and hands them out. */
@ApplicationScoped
@Transactional
class ArchiveService {
    private final ArchivePackages packages;
    private final Archivist archivist;
    private final Plans plans;
    private final FileStore store;
    private final Outbox outbox;
    private final Clock clock;

    ArchiveService(
            ArchivePackages packages, Archivist archivist, Plans plans, FileStore store, Outbox outbox, Clock clock) {
        this.packages = packages;
        this.archivist = archivist;
        this.plans = plans;
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<ArchivePackageView> list(@Nullable Integer year, PageRequest page) {
        return Page.of(packages.matching(year, page), page, ArchivePackageView::id);
    }

    ArchivePackageView show(UUID id) {
        return packages.get(id).view();
    }

    ArchivePackageView create(PlanId id, RetentionPeriod retention) {
        var plan = plans.get(id);
        plan.mustBeClosed();
        var added = packed(plan, retention);
        packages.persist(added);
        outbox.add(added.created());
        return added.view();
    }

    InputStream content(UUID id) {
        try {
            return archivist.open(packages.get(id).view().sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("the package " + id + " cannot be read", e);
        }
    }

    /** By way of a file of its own, so that a large package never stands in memory. */
    private ArchivePackage packed(Plan plan, RetentionPeriod retention) {
        try {
            Path draft = Files.createTempFile("archive", ".zip");
            try {
                var at = clock.instant();
                int entries;
                try (var out = Files.newOutputStream(draft)) {
                    entries = archivist.write(plan, retention, at, out);
                }
                try (var bytes = Files.newInputStream(draft)) {
                    return new ArchivePackage(plan, retention, store.put(bytes), entries, at);
                }
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the package could not be written", e);
        }
    }
}
