package ruleoflaw.target.objection;

/** What is objected to. */
public enum ObjectionKind {
    /** 出庭应诉. */
    HEARING,
    /** 行政诉讼结案. */
    LAWSUIT,
    /** 其他系统报送的数据. */
    IMPORTED_VALUE
}
