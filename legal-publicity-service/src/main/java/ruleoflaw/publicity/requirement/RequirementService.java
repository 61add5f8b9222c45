package ruleoflaw.publicity.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.table.Table;

/** Takes over what the office says is required. */
@ApplicationScoped
@Transactional
class RequirementService {
    private final StudyRequirements requirements;
    private final HoursCount count;

    RequirementService(StudyRequirements requirements, HoursCount count) {
        this.requirements = requirements;
        this.count = count;
    }

    /** What an import did, or would do; counts lines. */
    record ImportedRequirements(int created, int updated, int unchanged, boolean dryRun) {}

    Page<RequirementView> list(@Nullable String kind, PageRequest page) {
        return Page.of(
                requirements.matching(kind, page), page, view -> view.id().value());
    }

    RequirementView show(StudyRequirementId id) {
        return requirements.get(id).view();
    }

    /** All lines or none; the same table twice changes nothing. */
    ImportedRequirements take(Table table, boolean dryRun) {
        var created = 0;
        var updated = 0;
        var lines = RequirementLine.of(table);
        for (var line : lines) {
            var known = requirements.find(line);
            created += known.isEmpty() ? 1 : 0;
            updated += known.filter(one -> one.differsFrom(line)).isPresent() ? 1 : 0;
            if (!dryRun) {
                known.ifPresentOrElse(one -> one.take(line), () -> requirements.persist(new StudyRequirement(line)));
            }
        }
        if (!dryRun && created + updated > 0) {
            requirements.flush();
            count.anewEverywhere();
        }
        return new ImportedRequirements(created, updated, lines.size() - created - updated, dryRun);
    }
}
