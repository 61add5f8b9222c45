package ruleoflaw.publicity.roster;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** Somebody of the register who does rule-of-law work. */
@Entity
class RosterMember implements Versioned {
    @EmbeddedId
    private RosterMemberId id;

    @Version
    private long version;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Post post;

    @Enumerated(EnumType.STRING)
    private Qualification qualification;

    @Enumerated(EnumType.STRING)
    private Education education;

    private int birthYear;
    private LocalDate since;
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init")
    protected RosterMember() {}

    @SuppressWarnings("NullAway.Init")
    RosterMember(UUID personId, DescribeMember description) {
        this.id = RosterMemberId.next();
        this.personId = personId;
        describe(description);
    }

    final void describe(DescribeMember description) {
        this.post = description.post();
        this.qualification = description.qualification();
        this.education = description.education();
        this.birthYear = description.birthYear();
        this.since = description.since();
        this.until = description.until();
    }

    boolean differsFrom(DescribeMember description) {
        return !description.equals(new DescribeMember(post, qualification, education, birthYear, since, until));
    }

    RosterMemberId id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    @Override
    public long version() {
        return version;
    }
}
