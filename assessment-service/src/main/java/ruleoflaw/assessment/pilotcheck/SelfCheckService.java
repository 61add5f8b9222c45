package ruleoflaw.assessment.pilotcheck;

import static java.util.Objects.requireNonNull;
import static ruleoflaw.assessment.HonourProblem.VERDICTS_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.fact.Facts;
import ruleoflaw.assessment.pilot.Pilot;
import ruleoflaw.assessment.pilot.PilotId;
import ruleoflaw.assessment.pilot.PilotView;
import ruleoflaw.assessment.pilot.Pilots;
import ruleoflaw.assessment.pilotstandard.PilotStandards;
import ruleoflaw.assessment.pilotstandard.StandardItemView;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;

/** A pilot checks itself, item by item. */
@ApplicationScoped
@Transactional
class SelfCheckService {
    private final Pilots pilots;
    private final ItemVerdicts verdicts;
    private final PilotStandards standards;
    private final Facts facts;
    private final Outbox outbox;
    private final Clock clock;

    SelfCheckService(
            Pilots pilots, ItemVerdicts verdicts, PilotStandards standards, Facts facts, Outbox outbox, Clock clock) {
        this.pilots = pilots;
        this.verdicts = verdicts;
        this.standards = standards;
        this.facts = facts;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<ItemVerdictView> list(PilotId id, @Nullable Verdict verdict, PageRequest page) {
        return Page.of(verdicts.page(pilots.get(id).id(), verdict, page), page, ItemVerdictView::id);
    }

    Readiness readiness(PilotId id) {
        return readinessOf(pilots.get(id), verdicts.of(id));
    }

    /** All verdicts of the request or none; an item judged before is judged anew. */
    Readiness judge(PilotId id, List<JudgeItem> said) {
        var pilot = pilots.lock(id);
        pilot.mustBeUnderSelfCheck();
        var items = itemsOf(pilot).stream().collect(Collectors.toMap(StandardItemView::code, Function.identity()));
        mustHold(said, items);
        var known = new HashMap<String, ItemVerdict>();
        verdicts.of(id).forEach(verdict -> known.put(verdict.itemCode(), verdict));
        for (var one : said) {
            var item = requireNonNull(items.get(one.code()));
            known.computeIfAbsent(one.code(), code -> begun(id, item, one)).say(one);
        }
        return readinessOf(pilot, List.copyOf(known.values()));
    }

    PilotView end(PilotId id, long version) {
        var pilot = pilots.lock(id);
        pilot.mustBeAt(version);
        var said = verdicts.of(id);
        var found = readinessOf(pilot, said);
        var gaps = said.stream()
                .filter(verdict -> verdict.verdict().isGap())
                .map(ItemVerdict::gap)
                .toList();
        outbox.addAll(pilot.endSelfCheck(found.percent(), found.open(), gaps, LocalDate.now(clock)));
        pilots.flush();
        return pilot.view();
    }

    private ItemVerdict begun(PilotId pilot, StandardItemView item, JudgeItem said) {
        var added = new ItemVerdict(pilot, item.title(), said);
        verdicts.persist(added);
        return added;
    }

    private void mustHold(List<JudgeItem> said, Map<String, StandardItemView> items) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < said.size(); i++) {
            var at = "/verdicts/" + i;
            var one = said.get(i);
            if (!items.containsKey(one.code())) {
                errors.add(new FieldError(at + "/code", Text.of("指标体系中没有这一项", "the standard has no such item")));
            }
            if (!one.isGrounded()) {
                errors.add(new FieldError(at + "/explanation", Text.of("须说明依据或原因", "say what it rests on")));
            }
            if (!one.factIds().isEmpty()
                    && facts.count("id in ?1", one.factIds()) != one.factIds().size()) {
                errors.add(new FieldError(at + "/factIds", Text.of("引用的事实不存在", "a fact named here does not exist")));
            }
        }
        if (!errors.isEmpty()) {
            throw VERDICTS_REFUSED.because(errors.size()).with(errors);
        }
    }

    private Readiness readinessOf(Pilot pilot, List<ItemVerdict> said) {
        return Readiness.of(
                itemsOf(pilot).size(), said.stream().map(ItemVerdict::verdict).toList());
    }

    private List<StandardItemView> itemsOf(Pilot pilot) {
        var standard = pilot.standardId();
        return standard == null ? List.of() : standards.items(standard);
    }
}
