package ruleoflaw.launcher.journey.stage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Where the things of the demo year have come to stand: the demo's own key, and the id or path a service gave it. */
public final class Addresses {
    private final Map<String, String> known = new LinkedHashMap<>();

    public void put(String key, String address) {
        known.put(key, address);
    }

    public boolean has(String key) {
        return known.containsKey(key);
    }

    public String of(String key) {
        var address = known.get(key);
        if (address == null) {
            throw new IllegalStateException("the demo year speaks of something that does not exist yet: " + key);
        }
        return address;
    }

    public void forEach(BiConsumer<String, String> action) {
        known.forEach(action);
    }
}
