package ruleoflaw.publicity.study;

/** How the law was studied. */
public enum StudyMode {
    /** 集中学习. */
    COLLECTIVE,
    /** 个人自学. */
    SELF
}
