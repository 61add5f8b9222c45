package ruleoflaw.target.post;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.UUID;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.unit.UnitId;

/** A post of a unit. */
@Entity
public class Post implements Versioned {
    @EmbeddedId
    private PostId id;

    @Version
    private long version;

    private UUID unitId;
    private String title;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    Post(UnitId unit, PostDescription description) {
        this.id = PostId.next();
        this.unitId = unit.value();
        this.title = description.title();
        this.kind = description.kind();
    }

    void rename(String better) {
        title = better;
    }

    PostView view() {
        return new PostView(id, version, unitId, title, kind);
    }

    public PostId id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public PostKind kind() {
        return kind;
    }

    @Override
    public long version() {
        return version;
    }
}
