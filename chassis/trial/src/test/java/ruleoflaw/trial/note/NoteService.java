package ruleoflaw.trial.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

@ApplicationScoped
@Transactional
class NoteService {
    private final Notes notes;
    private final Outbox outbox;

    NoteService(Notes notes, Outbox outbox) {
        this.notes = notes;
        this.outbox = outbox;
    }

    Note.View write(Note.WriteNote request) {
        var note = new Note(request);
        notes.persist(note);
        outbox.add(note.written());
        outbox.add(note.state());
        return note.view();
    }

    Note.View rewrite(UUID id, long version, String text) {
        var note = notes.get(id);
        note.mustBeAt(version);
        outbox.add(note.rewrite(text));
        return note.view();
    }

    Note.View show(UUID id) {
        return notes.get(id).view();
    }

    Page<Note.View> list(UUID unit, PageRequest page) {
        return Page.of(notes.of(unit, page), page, Note.View::id);
    }

    List<Note.View> after(UUID unit, @Nullable UUID id) {
        return notes.after(unit, Objects.requireNonNullElse(id, new UUID(0, 0)), 3);
    }

    long count() {
        return notes.count();
    }
}
