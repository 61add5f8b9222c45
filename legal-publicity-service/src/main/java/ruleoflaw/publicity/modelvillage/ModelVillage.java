package ruleoflaw.publicity.modelvillage;

import static ruleoflaw.publicity.PublicityProblem.NAMED_IN_FUTURE;
import static ruleoflaw.publicity.PublicityProblem.STEP_NOT_ALLOWED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.publicity.modelvillage.ModelVillageEvent.ModelVillageNamed;
import ruleoflaw.publicity.modelvillage.ModelVillageEvent.ModelVillageRechecked;

/** A village or neighbourhood that was named a model of democracy and rule of law (民主法治示范村). */
@Entity
@CheckReturnValue
class ModelVillage implements Versioned {
    @EmbeddedId
    private ModelVillageId id;

    @Version
    private long version;

    private UUID unitId;
    private String village;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String namedBy;
    private String documentNumber;
    private LocalDate namedOn;

    @Enumerated(EnumType.STRING)
    private ModelVillageStatus status;

    private @Nullable LocalDate recheckedOn;
    private @Nullable String recheckDocument;

    @SuppressWarnings("NullAway.Init")
    protected ModelVillage() {}

    ModelVillage(NameModelVillage paper, LocalDate today) {
        if (paper.namedOn().isAfter(today)) {
            throw NAMED_IN_FUTURE.because(paper.namedOn()).at("/namedOn");
        }
        this.id = ModelVillageId.next();
        this.unitId = paper.unitId();
        this.village = paper.village();
        this.level = paper.level();
        this.namedBy = paper.namedBy();
        this.documentNumber = paper.documentNumber();
        this.namedOn = paper.namedOn();
        this.status = ModelVillageStatus.NAMED;
    }

    ModelVillageNamed named() {
        return new ModelVillageNamed(
                id.value(), unitId, namedOn.getYear(), village, level, documentNumber, namedOn, status);
    }

    ModelVillageRechecked recheck(Verdict verdict, String document, LocalDate on, LocalDate today) {
        if (on.isAfter(today) || on.isBefore(namedOn)) {
            throw NAMED_IN_FUTURE.because(on).at("/on");
        }
        if (!status.next().contains(verdict.result())) {
            throw STEP_NOT_ALLOWED.because(status, verdict.result());
        }
        status = verdict.result();
        recheckedOn = on;
        recheckDocument = document;
        return new ModelVillageRechecked(id.value(), unitId, on.getYear(), village, level, verdict, on, status);
    }

    ModelVillageView view() {
        return new ModelVillageView(
                id,
                version,
                unitId,
                village,
                level,
                namedBy,
                documentNumber,
                namedOn,
                status,
                recheckedOn,
                recheckDocument);
    }

    @Override
    public long version() {
        return version;
    }
}
