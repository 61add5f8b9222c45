package ruleoflaw.launcher.backend;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A form sent to the token endpoint: {@code client_id} is the role, {@code unit} the unit the caller speaks for. */
record TokenRequest(Map<String, String> form) {
    static TokenRequest read(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var form = new HashMap<String, String>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return new TokenRequest(form);
    }

    /** Empty when the role is unknown, or a unit is named that is no id. */
    Optional<Person> person() {
        try {
            var unit = Optional.ofNullable(form.get("unit")).map(UUID::fromString);
            return Role.of(form.getOrDefault("client_id", ""))
                    .map(role ->
                            unit.map(Person::of).filter(p -> role == Role.UNIT).orElseGet(() -> Person.in(role)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
