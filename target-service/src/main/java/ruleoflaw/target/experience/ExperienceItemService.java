package ruleoflaw.target.experience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Units submit, the office reviews and shares. */
@ApplicationScoped
@Transactional
class ExperienceItemService {
    private final ExperienceItems experienceItems;
    private final StoredFiles files;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    ExperienceItemService(
            ExperienceItems experienceItems, StoredFiles files, Caller caller, Outbox outbox, Clock clock) {
        this.experienceItems = experienceItems;
        this.files = files;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<ExperienceItemView> list(ExperienceItemFilter filter, PageRequest page) {
        return Page.of(
                experienceItems.matching(filter, page), page, view -> view.id().value());
    }

    ExperienceItemView show(ExperienceItemId id) {
        return experienceItems.get(id).view();
    }

    ExperienceItemView submit(SubmitExperience request) {
        files.mustExist(request.fileIds());
        var experienceItem = new ExperienceItem(caller.unit(), request, today());
        experienceItems.persist(experienceItem);
        outbox.add(experienceItem.submitted());
        return experienceItem.view();
    }

    ExperienceItemView resubmit(ExperienceItemId id, long version, String practice) {
        var experienceItem = experienceItems.get(id, version);
        outbox.add(experienceItem.resubmit(practice, today()));
        return experienceItem.view();
    }

    ExperienceItemView sendBack(ExperienceItemId id, long version, String remark) {
        var experienceItem = experienceItems.get(id, version);
        outbox.add(experienceItem.sendBack(remark, today()));
        return experienceItem.view();
    }

    ExperienceItemView share(ExperienceItemId id, long version) {
        var experienceItem = experienceItems.get(id, version);
        outbox.add(experienceItem.share(today()));
        return experienceItem.view();
    }

    ExperienceItemView takeOff(ExperienceItemId id, long version, String remark) {
        var experienceItem = experienceItems.get(id, version);
        outbox.add(experienceItem.takeOff(remark, today()));
        return experienceItem.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
