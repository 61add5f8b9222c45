package ruleoflaw.publicity.school;

import static ruleoflaw.publicity.PublicityProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.publicity.PublicityProblem.TOO_OLD;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** The legal vice-principal (法治副校长) of a school, until his term ends. */
@Entity
class VicePrincipal implements Versioned {
    /** Where he comes from. */
    enum Organ {
        /** 人民法院. */
        COURT,
        /** 人民检察院. */
        PROCURATORATE,
        /** 公安机关. */
        POLICE,
        /** 司法行政部门. */
        JUSTICE
    }

    @EmbeddedId
    private VicePrincipalId id;

    @Version
    private long version;

    private UUID schoolId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Organ organ;

    private int birthYear;
    private LocalDate appointedOn;
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init")
    protected VicePrincipal() {}

    VicePrincipal(SchoolId school, AppointVicePrincipal appointed, int oldest) {
        if (appointed.appointedOn().getYear() - appointed.birthYear() > oldest) {
            throw TOO_OLD.because(oldest).at("/birthYear");
        }
        this.id = VicePrincipalId.next();
        this.schoolId = school.value();
        this.name = appointed.name();
        this.organ = appointed.organ();
        this.birthYear = appointed.birthYear();
        this.appointedOn = appointed.appointedOn();
    }

    void end(LocalDate on) {
        if (endedOn != null) {
            throw STEP_NOT_ALLOWED.because("ENDED", "ENDED");
        }
        endedOn = on;
    }

    UUID schoolId() {
        return schoolId;
    }

    VicePrincipalView view() {
        return new VicePrincipalView(id, version, schoolId, name, organ, appointedOn, endedOn);
    }

    @Override
    public long version() {
        return version;
    }
}
