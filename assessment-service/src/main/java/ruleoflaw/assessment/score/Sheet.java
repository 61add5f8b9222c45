package ruleoflaw.assessment.score;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import ruleoflaw.assessment.ranking.Tally;
import ruleoflaw.assessment.ranking.UnitScore;
import ruleoflaw.assessment.rule.Canonical;
import ruleoflaw.assessment.rule.LeafTrail;
import ruleoflaw.assessment.scheme.Scheme;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.http.Versioned;

/**
 * A unit's scores of one year.
 *
 * <p>Its canonical text holds the scheme's code and edition, the unit and every leaf's trail, and no time: the same
 * facts under the same scheme give the same bytes and so the same hash, whenever and however often it is computed.
 */
@Entity
public class Sheet implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID unitId;
    private int year;
    private UUID schemeId;
    private String schemeCode;
    private int schemeEdition;

    @Enumerated(EnumType.STRING)
    private UnitGroup unitGroup;

    private BigDecimal total;

    /** What the leaves come to, canonically. */
    private String score;

    private String hash;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "sheet_id", nullable = false)
    @BatchSize(size = 200)
    private List<LeafScore> leaves = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Sheet() {}

    Sheet(UUID unitId, Scheme scheme, UnitGroup group) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.unitId = unitId;
        this.year = scheme.year();
        adopt(scheme, group);
        sum(new Tally(scheme.rules(), group));
    }

    /**
     * From now on the unit's year is scored by this scheme as a member of this group; leaves that they do not have go.
     * Returns how many went.
     */
    final int adopt(Scheme scheme, UnitGroup group) {
        schemeId = scheme.id().value();
        schemeCode = scheme.code();
        schemeEdition = scheme.edition();
        unitGroup = group;
        var before = leaves.size();
        var wanted = Set.copyOf(scheme.rules().leafCodes(group));
        leaves.removeIf(leaf -> !wanted.contains(leaf.code()));
        return before - leaves.size();
    }

    /** Takes what was computed, in place of what stood there. Returns how many leaves are different now. */
    int learn(List<LeafTrail> computed, Tally tally) {
        var changed = (int)
                computed.stream().filter(trail -> leaf(trail).learn(trail)).count();
        sum(tally);
        return changed;
    }

    private void sum(Tally tally) {
        var sum = tally.sum(leaves.stream().map(LeafScore::points).toList());
        total = new BigDecimal(sum.total());
        score = Canonical.write(sum);
        hash = Canonical.hash(canonical());
    }

    private LeafScore leaf(LeafTrail trail) {
        return leaves.stream()
                .filter(leaf -> leaf.code().equals(trail.code()))
                .findFirst()
                .orElseGet(() -> {
                    var added = new LeafScore(trail);
                    leaves.add(added);
                    return added;
                });
    }

    /** What the hash is made of. */
    String canonical() {
        var trails = leaves.stream()
                .sorted(Comparator.comparing(LeafScore::code))
                .map(LeafScore::canonical)
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"leaves\":%s,\"scheme\":{\"code\":\"%s\",\"edition\":%d},\"score\":%s,\"unit\":\"%s\",\"year\":%d}"
                .formatted(trails, schemeCode, schemeEdition, score, unitId, year);
    }

    /** By leaf code. */
    public List<LeafTrail> trails() {
        return leaves.stream()
                .sorted(Comparator.comparing(LeafScore::code))
                .map(leaf -> Canonical.read(leaf.canonical(), LeafTrail.class))
                .toList();
    }

    /** Blocks, ledgers and the total. */
    public UnitScore score() {
        return Canonical.read(score, UnitScore.class);
    }

    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public UUID unitId() {
        return unitId;
    }

    public int year() {
        return year;
    }

    public UnitGroup group() {
        return unitGroup;
    }

    public UUID schemeId() {
        return schemeId;
    }

    public String schemeCode() {
        return schemeCode;
    }

    public int schemeEdition() {
        return schemeEdition;
    }

    public String hash() {
        return hash;
    }
}
