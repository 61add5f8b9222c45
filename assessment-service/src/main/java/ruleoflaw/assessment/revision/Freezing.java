package ruleoflaw.assessment.revision;

import static java.util.Objects.requireNonNull;
import static ruleoflaw.assessment.AssessmentProblem.LEAVES_WAITING;
import static ruleoflaw.assessment.AssessmentProblem.NO_SCHEME_IN_FORCE;
import static ruleoflaw.assessment.AssessmentProblem.NO_SUCH_LEAF;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ruleoflaw.assessment.ranking.LeafPoints;
import ruleoflaw.assessment.ranking.Place;
import ruleoflaw.assessment.ranking.Ranking;
import ruleoflaw.assessment.ranking.Tally;
import ruleoflaw.assessment.ranking.UnitScore;
import ruleoflaw.assessment.rule.LeafTrail;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.scheme.Scheme;
import ruleoflaw.assessment.scheme.Schemes;
import ruleoflaw.assessment.score.Evaluating;
import ruleoflaw.assessment.score.Sheets;
import ruleoflaw.assessment.unit.KnownUnits;
import ruleoflaw.assessment.unit.UnitGroup;

/** Freezes what a group has: from the facts that stand today, or from a frozen result with one leaf taken anew. */
@ApplicationScoped
public class Freezing {
    private final Sheets sheets;
    private final Schemes schemes;
    private final KnownUnits units;
    private final Evaluating evaluating;

    Freezing(Sheets sheets, Schemes schemes, KnownUnits units, Evaluating evaluating) {
        this.sheets = sheets;
        this.schemes = schemes;
        this.units = units;
        this.evaluating = evaluating;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 when the year has no scheme that grades this group */
    public void mustBePossible(int year, UnitGroup group) {
        var _ = schemeFor(year, group);
    }

    /** No fact of the group comes in between: all its sheets are of one moment. */
    public Snapshot freeze(int year, UnitGroup group) {
        var scheme = schemeFor(year, group);
        var members = units.inGroups(EnumSet.of(group));
        members.forEach(unit -> sheets.lock(unit.id(), year));
        var parts = members.stream()
                .map(unit -> sheets.find(unit.id(), year)
                        .map(sheet -> new Part(unit.id(), unit.name(), unit.uscc(), sheet.trails(), sheet.score())))
                .flatMap(Optional::stream)
                .toList();
        mustBeJudged(parts);
        var reference = new Snapshot.SchemeRef(scheme.id().value(), scheme.code(), scheme.edition());
        return ranked(new Frame(year, group, 1, reference), parts, scheme.rules());
    }

    /**
     * The next revision: the leaf as the frozen rules see today's facts, everything else as it was.
     *
     * @throws ruleoflaw.chassis.problem.Problem 422 when the unit has no such leaf
     */
    public Snapshot replace(Snapshot before, UUID unitId, String leaf) {
        var rules = schemes.get(before.scheme().id()).rules();
        var parts = before.sheets().stream()
                .map(sheet -> sheet.unitId().equals(unitId) ? corrected(sheet, leaf, before, rules) : Part.of(sheet))
                .toList();
        return ranked(new Frame(before.year(), before.group(), before.revision() + 1, before.scheme()), parts, rules);
    }

    private Part corrected(FrozenSheet sheet, String code, Snapshot before, RuleSet rules) {
        var now = sheet.leaf(code)
                .flatMap(old -> evaluating.leaf(rules, sheet.unitId(), before.group(), code))
                .orElseThrow(() -> NO_SUCH_LEAF.because(code).at("/leaf"));
        var leaves = sheet.leaves().stream()
                .map(trail -> trail.code().equals(code) ? now : trail)
                .toList();
        var score = new Tally(rules, before.group())
                .sum(leaves.stream().map(LeafPoints::of).toList());
        return new Part(sheet.unitId(), sheet.name(), sheet.uscc(), leaves, score);
    }

    private static Snapshot ranked(Frame frame, List<Part> parts, RuleSet rules) {
        var scores = parts.stream().collect(Collectors.toMap(Part::unitId, Part::score));
        var places = new Ranking(requireNonNull(rules.grades()))
                .of(scores).stream().collect(Collectors.toMap(Place::unitId, Function.identity()));
        var frozen = parts.stream()
                .map(part -> part.at(requireNonNull(places.get(part.unitId()))))
                .toList();
        return new Snapshot(frame.year(), frame.group(), frame.revision(), frame.scheme(), frozen);
    }

    private static void mustBeJudged(List<Part> parts) {
        var waiting =
                parts.stream().mapToLong(part -> part.score().waiting().size()).sum();
        if (waiting > 0) {
            throw LEAVES_WAITING.because(waiting);
        }
    }

    private Scheme schemeFor(int year, UnitGroup group) {
        return schemes.findPublished(year)
                .filter(scheme -> scheme.rules().grades() != null
                        && scheme.rules().groups().contains(group))
                .orElseThrow(() -> NO_SCHEME_IN_FORCE.because(year));
    }

    private record Frame(int year, UnitGroup group, int revision, Snapshot.SchemeRef scheme) {}

    /** A sheet that has no place yet. */
    private record Part(UUID unitId, String name, String uscc, List<LeafTrail> leaves, UnitScore score) {
        static Part of(FrozenSheet sheet) {
            return new Part(sheet.unitId(), sheet.name(), sheet.uscc(), sheet.leaves(), sheet.score());
        }

        FrozenSheet at(Place place) {
            return new FrozenSheet(unitId, name, uscc, leaves, score, place);
        }
    }
}
