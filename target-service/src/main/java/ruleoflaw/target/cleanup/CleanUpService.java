package ruleoflaw.target.cleanup;

import static ruleoflaw.target.RegisterProblem.ROUND_OPEN_ALREADY;
import static ruleoflaw.target.RegisterProblem.VERDICTS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.document.Document;
import ruleoflaw.target.document.DocumentEvent;
import ruleoflaw.target.document.DocumentId;
import ruleoflaw.target.document.DocumentStatus;
import ruleoflaw.target.document.Documents;

/** Leads a clean-up round: the office opens and publishes, the issuing units give the verdicts. */
@ApplicationScoped
@Transactional
class CleanUpService {
    private final CleanUpRounds rounds;
    private final DocumentVerdicts verdicts;
    private final Documents documents;
    private final CleanUpConfig config;
    private final Outbox outbox;
    private final Clock clock;

    CleanUpService(
            CleanUpRounds rounds,
            DocumentVerdicts verdicts,
            Documents documents,
            CleanUpConfig config,
            Outbox outbox,
            Clock clock) {
        this.rounds = rounds;
        this.verdicts = verdicts;
        this.documents = documents;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<RoundView> list(PageRequest page) {
        return Page.of(rounds.page(page), page, view -> view.id().value());
    }

    RoundView show(RoundId id) {
        return rounds.get(id).view();
    }

    Page<VerdictView> verdicts(RoundId id, VerdictFilter filter, PageRequest page) {
        return Page.of(verdicts.matching(rounds.get(id), filter, page), page, VerdictView::id);
    }

    VerdictView verdict(RoundId id, UUID verdict) {
        return verdicts.get(id, verdict).view();
    }

    RoundView open(String title) {
        if (rounds.isAnyOpen()) {
            throw ROUND_OPEN_ALREADY.because();
        }
        var round = new CleanUpRound(title, today());
        rounds.persist(round);
        var inForce = documents.valid(today()).stream()
                .map(document -> document.listing())
                .map(one -> new DocumentVerdict(round.id(), one.id(), one.unitId(), one.title(), one.number()))
                .toList();
        verdicts.persist(inForce);
        outbox.add(round.opened(inForce.size()));
        return round.view();
    }

    VerdictView give(RoundId id, UUID which, long version, GiveVerdict given) {
        var verdict = verdicts.get(id, which);
        verdict.mustBeAt(version);
        rounds.get(id).mustBeOpen();
        verdict.give(given, today());
        verdicts.flush();
        return verdict.view();
    }

    /** What is repealed or declared lapsed ends on this day. */
    RoundView publish(RoundId id, long version, String number) {
        var round = rounds.get(id);
        round.mustBeAt(version);
        var all = verdicts.of(id);
        var given = all.stream()
                .flatMap(one -> Stream.ofNullable(one.verdict()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var told = round.publish(number, today(), today().plusYears(config.everyYears()), given);
        if (told.documents() < all.size()) {
            throw VERDICTS_MISSING.because(all.size() - told.documents());
        }
        outbox.add(told);
        outbox.addAll(all.stream().flatMap(one -> end(one, number)).toList());
        return round.view();
    }

    private Stream<DocumentEvent.Ended> end(DocumentVerdict one, String number) {
        var how = one.verdict() == Verdict.REPEAL ? DocumentStatus.REPEALED : DocumentStatus.EXPIRED;
        if (one.verdict() != Verdict.REPEAL && one.verdict() != Verdict.EXPIRED) {
            return Stream.empty();
        }
        return documents
                .findByIdOptional(new DocumentId(one.documentId()))
                .filter(Document::isValid)
                .map(document -> document.end(how, today(), "规范性文件清理,依据" + number))
                .stream();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
