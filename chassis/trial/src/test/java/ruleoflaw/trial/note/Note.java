package ruleoflaw.trial.note;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.chassis.event.CurrentState;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** The only aggregate of the trial service. */
@Entity
class Note implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID unitId;
    private String text;

    protected Note() {}

    Note(WriteNote request) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.unitId = request.unitId();
        this.text = request.text();
    }

    NoteWritten written() {
        return new NoteWritten(id, text);
    }

    NoteWritten rewrite(String better) {
        text = better;
        return written();
    }

    NoteState state() {
        return new NoteState(id, text);
    }

    View view() {
        return new View(id, version, unitId, text);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }

    record WriteNote(
            @NotNull UUID unitId, @NotBlank @Size(max = 20) String text) {}

    record View(UUID id, long version, UUID unitId, String text) implements Identified, Versioned {}

    record Filter(@RestQuery("unit") UUID unit) {}

    @EventType(value = "target.note.written.v1", meaning = "写下一条记录")
    record NoteWritten(UUID subject, String text) implements DomainEvent {}

    @EventType(value = "target.note.state.v1", meaning = "记录的当前内容")
    record NoteState(UUID subject, String text) implements CurrentState {}
}
