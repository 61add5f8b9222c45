package ruleoflaw.inspection.casefile;

import static ruleoflaw.inspection.InspectionProblem.OWN_FILE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.filereview.FileReviewId;
import ruleoflaw.inspection.filereview.FileReviews;

/** Scores files and adds the scores up. */
@ApplicationScoped
@Transactional
class CaseFileService {
    private final CaseFiles files;
    private final FileReviews reviews;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    CaseFileService(CaseFiles files, FileReviews reviews, Outbox outbox, Caller caller, Clock clock) {
        this.files = files;
        this.reviews = reviews;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<CaseFileView> list(CaseFileFilter filter, PageRequest page) {
        return Page.of(files.matching(filter, page), page, view -> view.id().value());
    }

    CaseFileView show(CaseFileId id) {
        return files.get(id).view();
    }

    List<UnitAverage> averages(int year) {
        return files.scoredIn(year).stream()
                .collect(Collectors.groupingBy(UnitAverage.Score::unitId))
                .entrySet()
                .stream()
                .map(unit -> UnitAverage.of(unit.getKey(), year, unit.getValue()))
                .sorted(Comparator.comparing(UnitAverage::unitId))
                .toList();
    }

    CaseFileView score(CaseFileId id, long version, ScoreFile request) {
        var file = at(id, version);
        if (file.unitId().equals(caller.scope())) {
            throw OWN_FILE.because();
        }
        var sheet = reviews.get(new FileReviewId(file.reviewId())).sheet();
        var scoring = Scoring.of(sheet, request.items());
        outbox.add(file.score(scoring, request.reason(), caller.subject(), LocalDate.now(clock)));
        files.flush();
        return file.view();
    }

    CaseFileView withdraw(CaseFileId id, long version, String reason) {
        var file = at(id, version);
        outbox.addAll(file.withdraw(reason));
        files.flush();
        return file.view();
    }

    private CaseFile at(CaseFileId id, long version) {
        var file = files.get(id);
        file.mustBeAt(version);
        return file;
    }
}
