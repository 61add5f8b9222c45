package ruleoflaw.publicity.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.unit.KnownUnits;

/** Keeps the legal programme of the schools; the unit that runs the schools writes it. */
@ApplicationScoped
@Transactional
class SchoolService {
    private final Schools schools;
    private final VicePrincipals principals;
    private final SchoolTerms terms;
    private final KnownUnits units;
    private final SchoolConfig config;
    private final Caller caller;

    SchoolService(
            Schools schools,
            VicePrincipals principals,
            SchoolTerms terms,
            KnownUnits units,
            SchoolConfig config,
            Caller caller) {
        this.schools = schools;
        this.principals = principals;
        this.terms = terms;
        this.units = units;
        this.config = config;
        this.caller = caller;
    }

    /** What an import did, or would do; counts schools. */
    record ImportedSchools(int created, int updated, int unchanged, boolean dryRun) {}

    Page<SchoolView> list(PageRequest page) {
        return Page.of(
                schools.matching(caller.scope(), page), page, view -> view.id().value());
    }

    SchoolView show(SchoolId id) {
        return reach(id).view();
    }

    List<SchoolProgrammeView> programme(int year) {
        return schools.programme(year, config, caller.scope());
    }

    /** All lines or none; the same table twice changes nothing. */
    ImportedSchools take(Table table, boolean dryRun) {
        units.mustBeActive(caller.unit());
        var errors = new RowErrors();
        var created = 0;
        var updated = 0;
        for (var row : table.rows()) {
            var code = errors.required(row, "学校代码");
            var name = errors.required(row, "学校名称");
            var known = schools.findByCode(code);
            if (known.filter(school -> !school.unitId().equals(caller.unit())).isPresent()) {
                errors.add(row, "学校代码", "属于其他单位", "belongs to another unit");
            }
            var active = !row.text("在办").equals("否");
            created += known.isEmpty() ? 1 : 0;
            updated += known.filter(school -> !school.is(name, active)).isPresent() ? 1 : 0;
            if (!dryRun) {
                known.ifPresentOrElse(
                        school -> school.describe(name, active),
                        () -> schools.persist(new School(caller.unit(), code, name, active)));
            }
        }
        errors.refuseIfAny();
        return new ImportedSchools(created, updated, table.rows().size() - created - updated, dryRun);
    }

    List<VicePrincipalView> principals(SchoolId id) {
        reach(id);
        return principals.of(id);
    }

    VicePrincipalView appoint(SchoolId id, AppointVicePrincipal appointed) {
        reach(id);
        var principal = new VicePrincipal(id, appointed, config.oldestVicePrincipal());
        principals.persistAndFlush(principal);
        return principal.view();
    }

    VicePrincipalView end(VicePrincipalId id, long version, LocalDate on) {
        var principal = principals.get(id);
        reach(new SchoolId(principal.schoolId()));
        principal.mustBeAt(version);
        principal.end(on);
        principals.flush();
        return principal.view();
    }

    SchoolView report(SchoolId id, long version, SchoolResource.ReportTerm term) {
        var school = reach(id);
        school.mustBeAt(version);
        terms.of(id, term.year(), term.term()).report(term.courseHours(), term.lessons());
        return school.view();
    }

    private School reach(SchoolId id) {
        var school = schools.get(id);
        caller.mustReach(school.unitId());
        return school;
    }
}
