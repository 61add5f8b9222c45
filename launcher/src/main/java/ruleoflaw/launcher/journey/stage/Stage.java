package ruleoflaw.launcher.journey.stage;

import java.nio.file.Path;

/**
 * What every part of the demo year plays on.
 *
 * @param seeds the folder of the demo tables
 * @param things where things have come to stand, by keys such as {@code finding/F01}, for parts that build on each other
 */
public record Stage(Cast cast, Path seeds, Addresses things) {
    public Stage(Cast cast, Path seeds) {
        this(cast, seeds, new Addresses());
    }

    /** The table {@code seeds/demo/<name>.csv}. */
    public DemoTable table(String name) {
        return DemoTable.read(seeds.resolve(name + ".csv"));
    }
}
