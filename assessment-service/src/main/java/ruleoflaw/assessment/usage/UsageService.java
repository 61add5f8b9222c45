package ruleoflaw.assessment.usage;

import static ruleoflaw.assessment.AssessmentProblem.NOTHING_PUBLISHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.revision.FinalResult;
import ruleoflaw.assessment.revision.FinalResults;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Hands published results over, and keeps what was handed to whom. */
@ApplicationScoped
@Transactional
class UsageService {
    private final ResultUses uses;
    private final FinalResults results;
    private final UsageConfig config;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    UsageService(ResultUses uses, FinalResults results, UsageConfig config, Outbox outbox, Caller caller, Clock clock) {
        this.uses = uses;
        this.results = results;
        this.config = config;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ResultUseView> list(@Nullable Integer year, @Nullable UseKind kind, PageRequest page) {
        return Page.of(uses.matching(year, kind, page), page, view -> view.id().value());
    }

    ResultUseView show(UseId id) {
        return uses.get(id).view();
    }

    ResultUseView export(ExportPerformance wanted) {
        var handed = results.ofYear(wanted.year()).stream()
                .map(result -> Handover.contribution(result, wanted.weight()))
                .toList();
        if (handed.isEmpty()) {
            throw NOTHING_PUBLISHED.because(wanted.year()).at("/year");
        }
        return keep(
                new ResultUse.Occasion(
                        UseKind.PERFORMANCE_EXPORT,
                        wanted.year(),
                        wanted.recipient(),
                        wanted.purpose(),
                        wanted.legalGround(),
                        wanted.weight()),
                handed);
    }

    ResultUseView certify(CertifyResults wanted) {
        return keep(
                occasion(UseKind.CERTIFICATE, wanted),
                published(wanted).stream().map(Handover::certificate).toList());
    }

    ResultUseView judgeEligibility(CertifyResults wanted) {
        return keep(
                occasion(UseKind.ELIGIBILITY, wanted),
                published(wanted).stream()
                        .map(result -> Handover.eligibility(result, config.eligibleGrades()))
                        .toList());
    }

    private List<FinalResult> published(CertifyResults wanted) {
        var found = results.ofUnits(wanted.year(), wanted.unitIds());
        if (found.size() != Set.copyOf(wanted.unitIds()).size()) {
            throw NOTHING_PUBLISHED.because(wanted.year()).at("/unitIds");
        }
        return found;
    }

    private static ResultUse.Occasion occasion(UseKind kind, CertifyResults wanted) {
        return new ResultUse.Occasion(
                kind, wanted.year(), wanted.recipient(), wanted.purpose(), wanted.legalGround(), null);
    }

    private ResultUseView keep(ResultUse.Occasion occasion, List<Handover> handed) {
        var keepUntil = LocalDate.now(clock).plusYears(config.yearsKept());
        var use = new ResultUse(occasion, handed, caller.subject(), clock.instant(), keepUntil);
        uses.persistAndFlush(use);
        outbox.add(use.used());
        return use.view();
    }
}
