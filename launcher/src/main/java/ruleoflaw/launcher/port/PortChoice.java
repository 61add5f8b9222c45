package ruleoflaw.launcher.port;

/** What the caller said about ports. */
public sealed interface PortChoice {
    int DEFAULT_BASE = 8080;

    /** Nothing: the ports used before in this folder, else the default base. */
    record AsBefore() implements PortChoice {}

    /** Any free ones; those used before in this folder when they are still free. */
    record AnyFree() implements PortChoice {}

    /** Exactly the ones above this base. */
    record Base(int port) implements PortChoice {}

    /** Reads {@code auto}, {@code 0} (the same) or a base. */
    static PortChoice parse(String text) {
        if (text.equals("auto") || text.equals("0")) {
            return new AnyFree();
        }
        int base = Integer.parseInt(text);
        if (base < 1 || base > 65_500) {
            throw new NumberFormatException(text);
        }
        return new Base(base);
    }
}
