package ruleoflaw.chassis.event;

/** The names of a service's topics; the only place that knows how they are built. */
public record Topics(String service) {
    /** What happened; kept by time. */
    public String events() {
        return name("events");
    }

    /** The latest state per {@code <type>/<id>}; compacted. */
    public String state() {
        return name("state");
    }

    /** What must not leave the office. */
    public String internal() {
        return name("internal");
    }

    /** Records that this service could not read, with the cause. */
    public String deadLetter() {
        return name("dead-letter");
    }

    String topicOf(Class<? extends DomainEvent> event) {
        if (CurrentState.class.isAssignableFrom(event)) {
            return state();
        }
        return typeOf(event).internal() ? internal() : events();
    }

    static EventType typeOf(Class<? extends DomainEvent> event) {
        var type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalStateException(event.getName() + " lacks @EventType");
        }
        return type;
    }

    private String name(String kind) {
        return "ruleoflaw." + service + "." + kind + ".v1";
    }
}
