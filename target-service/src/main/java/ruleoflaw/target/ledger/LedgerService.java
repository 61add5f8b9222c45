package ruleoflaw.target.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.PastDays;

/** The ledger: now, as of any past instant, and what changed between two. */
@ApplicationScoped
@Transactional
class LedgerService {
    private static final int LINES_AT_A_TIME = 1000;

    private final Ledger ledger;
    private final Caller caller;
    private final Clock clock;

    LedgerService(Ledger ledger, Caller caller, Clock clock) {
        this.ledger = ledger;
        this.caller = caller;
        this.clock = clock;
    }

    /** The filter with what this caller may see, as of its instant or of now. */
    LedgerQuery query(LedgerFilter filter) {
        var at = filter.asOf() == null ? clock.instant() : filter.asOf().toInstant();
        return new LedgerQuery(filter, caller.scope(), at);
    }

    Page<LedgerLine> list(LedgerFilter filter, PageRequest page) {
        var lines = ledger.lines(query(filter), page.after(), page.limitPlusOne());
        return Page.of(lines, page, LedgerLine::id);
    }

    /** The next lines of a long file; each call is a transaction of its own. */
    List<LedgerLine> linesAfter(LedgerQuery query, @Nullable LedgerLine last) {
        return ledger.lines(query, last == null ? new UUID(0, 0) : last.id(), LINES_AT_A_TIME);
    }

    Page<LedgerChange> changes(ChangeFilter filter, PageRequest page) {
        PastDays.mustFollow(filter.from().toLocalDate(), filter.to().toLocalDate(), "/to");
        var changes = ledger.changes(filter, caller.scope(), page.after(), page.limitPlusOne());
        return Page.of(changes, page, LedgerChange::id);
    }
}
