package ruleoflaw.target.drafting;

/** What the making of a document lacks; recorded and shown, never refused. */
public enum Lack {
    /** 印发前未经合法性审核. */
    UNREVIEWED,
    /** 涉及经营主体而征求意见不足30日,也未说明理由. */
    CONSULTATION_SHORT,
    /** 涉及经营主体而未作公平竞争审查. */
    FAIR_COMPETITION_UNREVIEWED
}
