package ruleoflaw.inspection.ladder;

/** What may come upon a matter whose deadline draws near or has passed. */
public enum Rung {
    BLUE("蓝色提醒", true),
    YELLOW("黄牌", true),
    RED("红牌", true),
    URGING("督办", false),
    TALK("约谈", false),
    CIRCULAR("通报", false),
    ACCOUNTABILITY("追责建议", false);

    private final String label;
    private final boolean card;

    Rung(String label, boolean card) {
        this.label = label;
        this.card = card;
    }

    public String label() {
        return label;
    }

    /** Whether a card is issued by the calendar alone; the others are proposals that somebody decides upon. */
    public boolean isCard() {
        return card;
    }
}
