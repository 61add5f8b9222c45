package ruleoflaw.target.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;

/** Takes over a unit's table of officers: all rows or none; who is there already, by certificate number, is revised. */
@ApplicationScoped
@Transactional
class OfficerImport {
    private final Officers officers;
    private final StaffCounting counting;
    private final Caller caller;

    OfficerImport(Officers officers, StaffCounting counting, Caller caller) {
        this.officers = officers;
        this.counting = counting;
        this.caller = caller;
    }

    /** What an import did, or would do. */
    record ImportedOfficers(int created, int revised, boolean dryRun) {}

    ImportedOfficers take(Table table, boolean dryRun) {
        var errors = new RowErrors();
        var rows =
                table.rows().stream().flatMap(row -> read(row, errors).stream()).toList();
        errors.refuseIfAny();
        var revised = 0;
        for (var row : rows) {
            var known = officers.findServing(caller.unit(), row.certificateNumber());
            revised += known.isPresent() ? 1 : 0;
            if (!dryRun) {
                known.ifPresentOrElse(
                        officer -> officer.revise(row), () -> officers.persist(new Officer(caller.unit(), row)));
            }
        }
        if (!dryRun) {
            counting.recount(caller.unit());
        }
        return new ImportedOfficers(rows.size() - revised, revised, dryRun);
    }

    private static Optional<RegisterOfficer> read(Row row, RowErrors errors) {
        var name = errors.required(row, "name");
        var post = errors.required(row, "post");
        var joinedOn = errors.parsed(row, "joinedOn", LocalDate::parse);
        var certified = row.optional("certificateNumber");
        var certifiedOn = certified.flatMap(number -> errors.parsed(row, "certifiedOn", LocalDate::parse));
        var validUntil = certified.flatMap(number -> errors.parsed(row, "certificateValidUntil", LocalDate::parse));
        return joinedOn.map(joined -> new RegisterOfficer(
                name, post, joined, certified.orElse(null), certifiedOn.orElse(null), validUntil.orElse(null)));
    }
}
