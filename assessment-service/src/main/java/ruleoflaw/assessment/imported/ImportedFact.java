package ruleoflaw.assessment.imported;

import static ruleoflaw.assessment.AssessmentProblem.IMPORTER_MAY_NOT_RULE;
import static ruleoflaw.assessment.AssessmentProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.assessment.imported.ImportStatus.DROPPED;
import static ruleoflaw.assessment.imported.ImportStatus.OBJECTED;
import static ruleoflaw.assessment.imported.ImportStatus.RECORDED;
import static ruleoflaw.assessment.imported.ImportStatus.UPHELD;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.fact.AttributesColumn;
import ruleoflaw.assessment.imported.ImportEvent.ImportedFactDropped;
import ruleoflaw.assessment.imported.ImportEvent.ImportedFactRecorded;
import ruleoflaw.chassis.http.Versioned;

/**
 * What somebody outside says about one item of a measure.
 *
 * <p>It takes the place of what the unit's own record says of that item, until it is dropped: then the unit's own
 * value stands again. Neither is ever overwritten among the facts.
 */
@Entity
@CheckReturnValue
class ImportedFact implements Versioned {
    @EmbeddedId
    private ImportedId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;
    private String measure;
    private UUID item;

    @Convert(converter = AttributesColumn.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private SortedMap<String, String> attributes;

    private String source;
    private String importedBy;
    private Instant importedAt;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private @Nullable String objection;
    private @Nullable String evidence;
    private @Nullable LocalDate objectedOn;
    private @Nullable String ruling;
    private @Nullable String ruledBy;

    @SuppressWarnings("NullAway.Init")
    protected ImportedFact() {}

    ImportedFact(Said said, String source, String by, Instant at) {
        this.id = ImportedId.next();
        this.unitId = said.unitId();
        this.year = said.year();
        this.measure = said.measure();
        this.item = said.item();
        this.attributes = said.attributes();
        this.source = source;
        this.importedBy = by;
        this.importedAt = at;
        this.status = RECORDED;
    }

    /** What a line or a request says, checked. */
    record Said(UUID unitId, int year, String measure, UUID item, SortedMap<String, String> attributes) {}

    boolean says(Said said, String from) {
        return status != DROPPED
                && unitId.equals(said.unitId())
                && attributes.equals(said.attributes())
                && source.equals(from);
    }

    ImportedFactRecorded recorded() {
        return new ImportedFactRecorded(id.value(), unitId, year, measure, item, attributes, source, status);
    }

    /** The source delivers a better value; a pending objection has to be ruled on first. */
    ImportedFactRecorded replace(Said said, String from, String by, Instant at) {
        moveTo(RECORDED);
        unitId = said.unitId();
        attributes = said.attributes();
        source = from;
        importedBy = by;
        importedAt = at;
        objection = null;
        evidence = null;
        objectedOn = null;
        ruling = null;
        ruledBy = null;
        return recorded();
    }

    void object(ObjectToImport said, LocalDate on) {
        moveTo(OBJECTED);
        objection = said.reason();
        evidence = said.evidence();
        objectedOn = on;
    }

    void uphold(String why, String by) {
        mustNotBe(by);
        moveTo(UPHELD);
        ruling = why;
        ruledBy = by;
    }

    /** Nothing scores by it any more; what else is known of the item does. */
    ImportedFactDropped drop(String why, String by) {
        if (status == OBJECTED) {
            mustNotBe(by);
        }
        moveTo(DROPPED);
        ruling = why;
        ruledBy = by;
        return new ImportedFactDropped(id.value(), unitId, year, measure, item, status);
    }

    /** Whoever imported a value does not rule on the objection to it. */
    private void mustNotBe(String by) {
        if (by.equals(importedBy)) {
            throw IMPORTER_MAY_NOT_RULE.because();
        }
    }

    private void moveTo(ImportStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }

    ImportedView view() {
        return new ImportedView(
                id,
                version,
                unitId,
                year,
                measure,
                item,
                attributes,
                source,
                importedBy,
                importedAt,
                status,
                objection,
                evidence,
                objectedOn,
                ruling,
                ruledBy);
    }
}
