package ruleoflaw.launcher.port;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.function.ToIntFunction;

/** One port per use. */
public record Ports(Map<PortUse, Integer> numbers) {
    private static final String PREFIX = "port.";
    private static final int LOWEST_BLOCK = 15_000;
    private static final int BLOCK = 20;
    private static final int BLOCKS = 800;

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    public static Ports above(int base) {
        return of(use -> use.above(base));
    }

    /** A free block below the range from which the system hands out ports by itself, so that nobody slips in. */
    public static Ports free() {
        var blocks = new Random();
        var candidate = above(LOWEST_BLOCK);
        do {
            candidate = above(LOWEST_BLOCK + BLOCK * blocks.nextInt(BLOCKS));
        } while (!candidate.taken().isEmpty());
        return candidate;
    }

    public static Optional<Ports> remembered(Properties settings) {
        boolean complete = Arrays.stream(PortUse.values()).allMatch(use -> settings.containsKey(PREFIX + use.key()));
        return complete
                ? Optional.of(of(use -> Integer.parseInt(settings.getProperty(PREFIX + use.key()))))
                : Optional.empty();
    }

    public void remember(Properties settings) {
        numbers.forEach((use, number) -> settings.setProperty(PREFIX + use.key(), number.toString()));
    }

    /** The ports for a start: what was asked for, and as far as that leaves it open, what was used before. */
    public static Ports choose(PortChoice choice, Optional<Ports> before) {
        return switch (choice) {
            case PortChoice.Base(int base) -> above(base);
            case PortChoice.AsBefore() -> before.orElseGet(() -> above(PortChoice.DEFAULT_BASE));
            case PortChoice.AnyFree() ->
                before.filter(ports -> ports.taken().isEmpty()).orElseGet(Ports::free);
        };
    }

    public int of(PortUse use) {
        return java.util.Objects.requireNonNull(numbers.get(use));
    }

    /** The uses whose port somebody else listens on. */
    public List<PortUse> taken() {
        return Arrays.stream(PortUse.values()).filter(use -> isTaken(of(use))).toList();
    }

    private static boolean isTaken(int port) {
        try {
            close(open(port));
            return false;
        } catch (UncheckedIOException e) {
            return true;
        }
    }

    private static Ports of(ToIntFunction<PortUse> number) {
        var numbers = new EnumMap<PortUse, Integer>(PortUse.class);
        for (PortUse use : PortUse.values()) {
            numbers.put(use, number.applyAsInt(use));
        }
        return new Ports(numbers);
    }

    private static ServerSocket open(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
