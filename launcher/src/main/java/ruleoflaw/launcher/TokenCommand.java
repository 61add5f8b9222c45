package ruleoflaw.launcher;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ruleoflaw.launcher.backend.Person;
import ruleoflaw.launcher.backend.Role;
import ruleoflaw.launcher.backend.Tokens;
import ruleoflaw.launcher.rest.UnitLookup;
import ruleoflaw.launcher.suite.CountyFile;
import ruleoflaw.launcher.suite.Service;

/** Prints a bearer token, and nothing else, so that it can be used in a shell. */
@Command(
        name = "token",
        description = {"打印访问令牌（演示人员）", "prints a bearer token of an invented person"})
final class TokenCommand implements Runnable {
    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            converter = RoleConverter.class,
            description = {"角色", "office, unit, inspector, reviewer, approver, tip-handler, auditor or system"})
    private Role role = Role.OFFICE;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = {"单位：编号、统一社会信用代码或名称", "the unit: id, credit code or name"})
    private @Nullable String unit;

    @Option(
            names = "--subject",
            paramLabel = "SUB",
            description = {"人员编号", "who, when the role has several people"})
    private @Nullable String subject;

    @Override
    public void run() {
        var county = data.running();
        var tokens = new Tokens(county.issuer().url(), data.folder().issuer());
        var person =
                new Person(role.group(), "", role, Optional.ofNullable(unit).map(u -> idOf(u, county, tokens)));
        new Console().print(tokens.issue(named(person)));
    }

    private Person named(Person person) {
        var usual = person.unit().map(Person::of).orElseGet(() -> Person.in(role));
        var who = subject == null ? usual.subject() : subject;
        return new Person(who, usual.name(), role, person.unit());
    }

    private static UUID idOf(String unit, CountyFile county, Tokens tokens) {
        return new UnitLookup(county.service(Service.TARGET).url(), tokens.issue(Person.in(Role.OFFICE))).idOf(unit);
    }
}
