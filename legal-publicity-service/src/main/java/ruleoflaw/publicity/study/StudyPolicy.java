package ruleoflaw.publicity.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.publicity.unit.KnownUnits;

/** What a record of study may refer to: a unit that exists, files of its own. */
@ApplicationScoped
class StudyPolicy {
    private final KnownUnits units;
    private final StoredFiles files;

    StudyPolicy(KnownUnits units, StoredFiles files) {
        this.units = units;
        this.files = files;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 4xx naming the first reference that leads nowhere */
    void mustAllow(UUID unitId, RecordStudy record) {
        units.mustBeActive(unitId);
        files.mustExist(record.files());
    }
}
