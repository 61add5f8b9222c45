package ruleoflaw.target;

/** Who says so: a record always shows it. */
public enum RecordSource {
    /** 本单位登记. */
    UNIT,
    /** 法院系统导入. */
    COURT,
    /** 政务服务平台导入. */
    PLATFORM
}
