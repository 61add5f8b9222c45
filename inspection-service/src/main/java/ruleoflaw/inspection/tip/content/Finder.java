package ruleoflaw.inspection.tip.content;

import org.jspecify.annotations.Nullable;

/** By what a tip is found again, if by anything. */
public record Finder(byte @Nullable [] codeHash, @Nullable String externalNumber) {
    public static final Finder NONE = new Finder(null, null);

    public static Finder code(byte[] hash) {
        return new Finder(hash, null);
    }

    public static Finder number(String number) {
        return new Finder(null, number);
    }
}
