package ruleoflaw.inspection.transfer;

/** Who is competent for a lead. */
public enum Organ {
    /** 纪委监委. */
    DISCIPLINE_AND_SUPERVISION,
    /** 公安机关. */
    PUBLIC_SECURITY,
    /** 检察机关. */
    PROCURATORATE,
    /** 信访机构. */
    PETITION_OFFICE,
    /** 其他有权机关. */
    OTHER
}
