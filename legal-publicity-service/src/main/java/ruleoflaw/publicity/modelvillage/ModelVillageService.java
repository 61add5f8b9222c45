package ruleoflaw.publicity.modelvillage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.publicity.division.Villages;

/** Records namings and what the re-checks say. */
@ApplicationScoped
@Transactional
class ModelVillageService {
    private final ModelVillages models;
    private final Villages villages;
    private final Outbox outbox;
    private final Clock clock;

    ModelVillageService(ModelVillages models, Villages villages, Outbox outbox, Clock clock) {
        this.models = models;
        this.villages = villages;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<ModelVillageView> list(@Nullable UUID unit, @Nullable Level level, PageRequest page) {
        return Page.of(
                models.matching(unit, level, page), page, view -> view.id().value());
    }

    ModelVillageView show(ModelVillageId id) {
        return models.get(id).view();
    }

    ModelVillageView name(NameModelVillage paper) {
        villages.mustBelong(paper.village(), paper.unitId(), "/village");
        models.mustLack(paper.village(), paper.level());
        var model = new ModelVillage(paper, LocalDate.now(clock));
        models.persistAndFlush(model);
        outbox.add(model.named());
        return model.view();
    }

    ModelVillageView recheck(ModelVillageId id, long version, Verdict verdict, String document, LocalDate on) {
        var model = models.get(id);
        model.mustBeAt(version);
        outbox.add(model.recheck(verdict, document, on, LocalDate.now(clock)));
        return model.view();
    }
}
