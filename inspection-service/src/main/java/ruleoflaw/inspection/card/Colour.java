package ruleoflaw.inspection.card;

import ruleoflaw.inspection.ladder.Rung;

/** The colour of a card. */
public enum Colour {
    BLUE,
    YELLOW,
    RED;

    static Colour of(Rung rung) {
        return valueOf(rung.name());
    }
}
