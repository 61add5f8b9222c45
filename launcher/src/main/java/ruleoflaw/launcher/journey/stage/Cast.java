package ruleoflaw.launcher.journey.stage;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ruleoflaw.launcher.backend.Person;
import ruleoflaw.launcher.backend.Role;
import ruleoflaw.launcher.suite.Service;
import ruleoflaw.launcher.suite.Suite;

/** Who acts in the demo year. All of them are invented. */
public final class Cast {
    private final Suite suite;
    private final Map<String, UUID> units = new HashMap<>();

    public Cast(Suite suite) {
        this.suite = suite;
        for (var unit : office(Service.TARGET).get("/v1/units?limit=200").path("items")) {
            units.put(
                    unit.path("name").asText(), UUID.fromString(unit.path("id").asText()));
        }
    }

    public UUID idOf(String unitName) {
        var id = units.get(unitName);
        if (id == null) {
            throw new IllegalStateException("the demo year speaks of a unit that was not imported: " + unitName);
        }
        return id;
    }

    public Desk office(Service service) {
        return desk(service, Person.in(Role.OFFICE));
    }

    public Desk approver(Service service) {
        return desk(service, Person.in(Role.APPROVER));
    }

    public Desk reviewer(Service service) {
        return desk(service, Person.in(Role.REVIEWER));
    }

    /** Who looks for problems. */
    public Desk finder(Service service) {
        return desk(service, Person.in(Role.INSPECTOR));
    }

    /** Who verifies that a problem is solved: never the one who found it. */
    public Desk verifier(Service service) {
        return desk(service, Person.in(Role.INSPECTOR).named("demo-verifier", "演示人员（核验）"));
    }

    public Desk unit(Service service, String unitName) {
        return desk(service, Person.of(idOf(unitName)));
    }

    /** Another county system, such as the court's, that calls our interfaces. */
    public Desk system(Service service) {
        return desk(service, Person.in(Role.SYSTEM));
    }

    /** Anybody else, for steps that need a second or third person. */
    public Desk person(Service service, Person person) {
        return desk(service, person);
    }

    /** Somebody from the street, without a login. */
    public Desk anybody(Service service) {
        return new Desk(suite.url(service), null);
    }

    private Desk desk(Service service, Person person) {
        return new Desk(suite.url(service), suite.token(person));
    }
}
