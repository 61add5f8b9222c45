package ruleoflaw.inspection.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
            + "抽取时对抽取库每一项计算SHA-256(种子+换行符+该项),按所得十六进制值从小到大排列,取前若干项;"
            + "以“×n”结尾的项有n签,依次计算SHA-256(种子+换行符+该项+换行符+签号1至n),取其中最小值";

    private static final int MOST_LOTS = 99;
    private static final Pattern LOTS = Pattern.compile("×([1-9]\\d?)$");

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
                .sorted(Comparator.comparing(this::smallestHash))
                .limit(count)
                .toList();
    }

    /** How an entry is written that has more lots than one, at most 99: everybody sees its weight. */
    public static String weighted(String entry, int lots) {
        return lots == 1 ? entry : entry + "×" + Math.min(lots, MOST_LOTS);
    }

    private String smallestHash(String entry) {
        var lots = LOTS.matcher(entry);
        var line = seed + "\n" + entry;
        if (!lots.find()) {
            return sha256(line);
        }
        return IntStream.rangeClosed(1, Integer.parseInt(lots.group(1)))
                .mapToObj(lot -> sha256(line + "\n" + lot))
                .min(Comparator.naturalOrder())
                .orElseThrow();
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
