package ruleoflaw.inspection.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The published rule of the draw ({@link #RULE}). It needs nothing but SHA-256, so that whoever distrusts the result can
 * repeat it with any tool.
 *
 * @param seed the secret, 64 hexadecimal digits
 * @param pool from what is drawn, no entry twice
 * @param count how many are drawn
 */
public record Draw(String seed, List<String> pool, int count) {
    /** How it is drawn, as an official reads it. */
    public static final String RULE = "承诺值=SHA-256(“ruleoflaw-draw-v1”、种子、抽取数量、按编码排序的抽取库各项,以换行符相连,UTF-8编码);"
            + "抽取时对抽取库每一项计算SHA-256(种子+换行符+该项),按所得十六进制值从小到大排列,取前若干项";

    public Draw {
        pool = List.copyOf(pool);
    }

    /** The hash that is published before the draw: it binds the seed, the pool and the number. */
    public String commitment() {
        var lines = Stream.concat(
                Stream.of("ruleoflaw-draw-v1", seed, Integer.toString(count)),
                pool.stream().sorted());
        return sha256(String.join("\n", lines.toList()));
    }

    /** What is drawn, in the order of the draw. */
    public List<String> drawn() {
        return pool.stream()
                .sorted(Comparator.comparing(entry -> sha256(seed + "\n" + entry)))
                .limit(count)
                .toList();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }
}
