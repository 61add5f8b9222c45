package ruleoflaw.target.template;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A breakdown under a name. */
@Entity
class BreakdownTemplate {
    @Id
    private UUID id;

    private String name;
    private int year;
    private int lineCount;

    @SuppressWarnings("NullAway.Init")
    protected BreakdownTemplate() {}

    BreakdownTemplate(String name, int year, int lineCount) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.name = name;
        this.year = year;
        this.lineCount = lineCount;
    }

    TemplateView view() {
        return new TemplateView(id, name, year, lineCount);
    }

    UUID id() {
        return id;
    }
}
