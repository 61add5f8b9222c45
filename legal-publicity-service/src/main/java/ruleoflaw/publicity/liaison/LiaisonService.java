package ruleoflaw.publicity.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.division.Villages;

/** Keeps the lists of liaisons that the townships send. */
@ApplicationScoped
@Transactional
class LiaisonService {
    private final Liaisons liaisons;
    private final Villages villages;
    private final LiaisonConfig config;
    private final Caller caller;
    private final Clock clock;

    LiaisonService(Liaisons liaisons, Villages villages, LiaisonConfig config, Caller caller, Clock clock) {
        this.liaisons = liaisons;
        this.villages = villages;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** What an import did, or would do; counts liaisons. */
    record ImportedLiaisons(int created, int updated, int unchanged, boolean dryRun) {}

    Page<LiaisonView> list(@Nullable String village, PageRequest page) {
        return Page.of(
                liaisons.matching(village, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    LiaisonView show(LiaisonId id) {
        return reach(id).view();
    }

    List<VillageLiaisonsView> byVillage() {
        return liaisons.byVillage(config.perVillage(), caller.scope());
    }

    /** All lines or none; the same table twice changes nothing. */
    ImportedLiaisons take(Table table, boolean dryRun) {
        var unitId = caller.unit();
        var lines = LiaisonLine.of(table, code -> villages.belongs(code, unitId));
        var created = 0;
        var updated = 0;
        for (var line : lines) {
            var known = liaisons.find(line);
            created += known.isEmpty() ? 1 : 0;
            updated += known.filter(one -> one.differsFrom(line)).isPresent() ? 1 : 0;
            if (!dryRun) {
                known.ifPresentOrElse(one -> one.take(line), () -> liaisons.persist(new Liaison(unitId, line)));
            }
        }
        return new ImportedLiaisons(created, updated, lines.size() - created - updated, dryRun);
    }

    LiaisonView remove(LiaisonId id, long version, String reason) {
        var liaison = reach(id);
        liaison.mustBeAt(version);
        liaison.remove(reason, LocalDate.now(clock));
        liaisons.flush();
        return liaison.view();
    }

    private Liaison reach(LiaisonId id) {
        var liaison = liaisons.get(id);
        caller.mustReach(liaison.unitId());
        return liaison;
    }
}
