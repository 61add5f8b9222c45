package ruleoflaw.publicity.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.publicity.catalogue.Catalogue;
import ruleoflaw.publicity.catalogue.Catalogues;
import ruleoflaw.publicity.unit.KnownUnits;

/** What a record of study may refer to: a unit that exists, laws in use, files of its own. */
@ApplicationScoped
class StudyPolicy {
    private final KnownUnits units;
    private final Catalogues catalogues;
    private final StoredFiles files;

    StudyPolicy(KnownUnits units, Catalogues catalogues, StoredFiles files) {
        this.units = units;
        this.catalogues = catalogues;
        this.files = files;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 4xx naming the first reference that leads nowhere */
    void mustAllow(UUID unitId, RecordStudy record) {
        units.mustBeActive(unitId);
        catalogues.mustHold(Catalogue.LAW, record.heldOn(), record.laws(), "/laws");
        files.mustExist(record.files());
    }
}
