package ruleoflaw.target.evidence;

/** Where evidence comes from. */
public enum EvidenceKind {
    /** 内业材料. */
    DESK_FILE,
    /** 外业点位. */
    FIELD_SITE
}
